using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Gathers row or column numbers into runs.</summary>
internal sealed class IndexRuns
{
    private readonly List<IndexRange> _runs = [];

    /// <summary>How many runs there are before they are joined.</summary>
    public int Count => _runs.Count;

    /// <summary>Adds a run; cheap when it continues the last one.</summary>
    public void Add(int first, int last)
    {
        if (_runs.Count > 0 && _runs[^1].Last + 1 == first)
        {
            _runs[^1] = new IndexRange(_runs[^1].First, last);
        }
        else
        {
            _runs.Add(new IndexRange(first, last));
        }
    }

    /// <summary>The runs in order, joined where they touch.</summary>
    public List<IndexRange> ToRanges()
    {
        var joined = new List<IndexRange>();
        foreach (var run in _runs.OrderBy(run => run.First))
        {
            if (joined.Count > 0 && run.First <= joined[^1].Last + 1)
            {
                joined[^1] = new IndexRange(joined[^1].First, Math.Max(joined[^1].Last, run.Last));
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }

    /// <summary>Everything from 1 to <paramref name="last"/> that is in none of the runs.</summary>
    public List<IndexRange> Gaps(int last)
    {
        var gaps = new List<IndexRange>();
        var next = 1;
        foreach (var run in ToRanges())
        {
            if (run.First > next)
            {
                gaps.Add(new IndexRange(next, run.First - 1));
            }

            next = run.Last + 1;
        }

        if (next <= last)
        {
            gaps.Add(new IndexRange(next, last));
        }

        return gaps;
    }
}
