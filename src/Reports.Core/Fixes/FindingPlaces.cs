using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Core.Fixes;

/// <summary>The places where a check found something, to tell whether another check found anything new.</summary>
internal sealed class FindingPlaces
{
    private readonly HashSet<(string Rule, string Sheet, CellAddress? Cell)> _places = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public FindingPlaces(CheckResult result)
    {
        foreach (var finding in result.Findings)
        {
            _counts[finding.Rule] = _counts.GetValueOrDefault(finding.Rule) + finding.Count;
            _places.Add((finding.Rule, finding.Sheet, finding.Where));
            foreach (var cell in finding.Related)
            {
                _places.Add((finding.Rule, cell.Sheet, cell));
            }
        }
    }

    /// <summary>
    /// Findings that stand where their rule found nothing before; when a rule only counts more than before, all of its findings.
    /// </summary>
    public IReadOnlyList<Finding> Added(CheckResult result)
    {
        var grown = result.Findings
            .GroupBy(finding => finding.Rule, StringComparer.Ordinal)
            .Where(group => group.Sum(finding => finding.Count) > _counts.GetValueOrDefault(group.Key))
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        Finding[] moved = [.. result.Findings.Where(finding => !_places.Contains((finding.Rule, finding.Sheet, finding.Where)))];
        return [.. moved, .. result.Findings.Where(finding => grown.Contains(finding.Rule) && !Array.Exists(moved, other => other.Rule == finding.Rule))];
    }
}
