using Reports.Core.Model;
using Reports.Core.Rules;

namespace Reports.Core.Comparing;

/// <summary>Knows a finding again in another workbook: by rule, row and column, not by its cell.</summary>
internal sealed class FindingKeys
{
    private readonly Dictionary<(string Sheet, int Row), string> _rows = [];
    private readonly Dictionary<(string Sheet, int Column), string> _columns = [];

    internal FindingKeys(IndustryMap map)
    {
        foreach (var sheet in map.Workbook.Sheets.Values)
        {
            foreach (var (key, column) in sheet.Columns)
            {
                _columns[(sheet.Source.Name, column)] = key;
            }

            // The surest key alone: a scene that is renamed keeps its findings.
            var keys = RowKeys.Of(sheet.Definition);
            foreach (var row in sheet.Rows.Where(_ => sheet.HeaderRow > 0))
            {
                _rows[(sheet.Source.Name, row.Number)] = keys.Select(key => key(row)).FirstOrDefault(text => text.Length > 0) ?? row.Where.A1;
            }
        }
    }

    /// <summary>The findings with their keys, in order.</summary>
    internal IReadOnlyList<(string Key, Finding Finding)> Of(IEnumerable<Finding> findings) => [.. findings.Select(finding => (KeyOf(finding), finding))];

    /// <summary>The findings of one side that the other has not, one for one.</summary>
    internal static IReadOnlyList<Finding> Without(IReadOnlyList<(string Key, Finding Finding)> these, IReadOnlyList<(string Key, Finding Finding)> those)
    {
        var left = those.GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return [.. these.Where(pair => !(left.TryGetValue(pair.Key, out var count) && count > 0 && (left[pair.Key] = count - 1) >= 0)).Select(pair => pair.Finding)];
    }

    private string KeyOf(Finding finding)
    {
        if (finding.Where is not { } where)
        {
            return $"{finding.Rule}\n{finding.Sheet}";
        }

        var row = _rows.GetValueOrDefault((where.Sheet, where.Row), where.A1);
        var column = _columns.GetValueOrDefault((where.Sheet, where.Column), "");
        return $"{finding.Rule}\n{where.Sheet}\n{row}\n{column}";
    }
}
