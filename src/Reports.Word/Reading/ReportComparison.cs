namespace Reports.Word.Reading;

/// <summary>How two reports differ, part by part; parts are the same when their ids are, wherever they stand.</summary>
public static class ReportComparison
{
    /// <summary>The parts that differ: in the new report's order, parts that are gone last.</summary>
    public static IReadOnlyList<PartChange> Of(ReportFile old, ReportFile @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var before = old.Parts.DistinctBy(part => part.Tag.Id, StringComparer.Ordinal).ToDictionary(part => part.Tag.Id, StringComparer.Ordinal);
        var changes = new List<PartChange>();
        foreach (var part in @new.Parts.DistinctBy(part => part.Tag.Id, StringComparer.Ordinal))
        {
            var lines = before.Remove(part.Tag.Id, out var was) ? was.Lines : [];
            var (gone, added) = Differences(lines, part.Lines);
            if (gone.Count + added.Count > 0)
            {
                changes.Add(new PartChange(part.Title, gone, added));
            }
        }

        changes.AddRange(old.Parts.Where(part => before.Remove(part.Tag.Id)).Select(part => new PartChange(part.Title, part.Lines, [])));
        return changes;
    }

    // Lines have no order of their own here: a row that moved did not change.
    private static (IReadOnlyList<string> Gone, IReadOnlyList<string> New) Differences(IReadOnlyList<string> old, IReadOnlyList<string> @new) =>
        (Without(old, @new), Without(@new, old));

    private static List<string> Without(IReadOnlyList<string> these, IReadOnlyList<string> those)
    {
        var left = those.GroupBy(line => line, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var rest = new List<string>();
        foreach (var line in these.Where(line => line.Length > 0))
        {
            if (left.GetValueOrDefault(line) > 0)
            {
                left[line]--;
            }
            else
            {
                rest.Add(line);
            }
        }

        return rest;
    }
}
