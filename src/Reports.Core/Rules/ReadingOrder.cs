using Reports.Core.Workbooks;

namespace Reports.Core.Rules;

/// <summary>The order in which people read findings: by sheet tab, row, column, rule; those about the whole workbook come first.</summary>
internal sealed class ReadingOrder
{
    private readonly Dictionary<string, int> _tabs;

    private ReadingOrder(Dictionary<string, int> tabs) => _tabs = tabs;

    /// <summary>The order of a workbook's sheets.</summary>
    public static ReadingOrder Of(RawWorkbook workbook) => new(workbook.Sheets
        .Select((sheet, at) => (sheet.Name, At: at + 1))
        .DistinctBy(tab => tab.Name, StringComparer.Ordinal)
        .ToDictionary(tab => tab.Name, tab => tab.At, StringComparer.Ordinal));

    /// <summary>The findings in that order.</summary>
    public Finding[] Sort(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Sheet.Length == 0 ? 0 : _tabs.GetValueOrDefault(finding.Sheet, int.MaxValue))
            .ThenBy(finding => finding.Where?.Row ?? 0)
            .ThenBy(finding => finding.Where?.Column ?? 0)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message.Zh, StringComparer.Ordinal),
    ];
}
