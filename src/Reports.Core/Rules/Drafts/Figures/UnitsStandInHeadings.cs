using System.Text.RegularExpressions;
using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Figures;

/// <summary>FIG-12: a column's unit stands in its heading, not in every cell.</summary>
public sealed partial class UnitsStandInHeadings : DraftRule
{
    private const int FewestCells = 3;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "FIG-12",
        Severity.Note,
        new("表中单位写在表头", "Units stand in the headings of tables"),
        new("每格都写单位，数字不便比较和相加。", "Repeated in each cell, units keep numbers from being compared and added."),
        TextBases.Practice,
        "表头“数量（个）”，格内 3、2、1",
        "表头“数量”，格内 3个、2个、1个");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        foreach (var table in context.Draft.Tables.Where(table => table.HasHeader))
        {
            for (var column = 0; column < table.Columns; column++)
            {
                var cells = table.Rows.Where(row => !row.IsHeader).Select(row => row.At(column)).OfType<DraftCell>().Where(cell => cell.Text.Trim() is not ("" or "—")).ToArray();
                var units = cells.Select(cell => Measure().Match(cell.Text.Trim())).Select(match => match.Success ? match.Groups["unit"].Value : "").ToHashSet(StringComparer.Ordinal);
                if (cells.Length >= FewestCells && units.Count == 1 && units.Single() is { Length: > 0 } unit)
                {
                    var heading = table.Heading(column);
                    yield return Info.In(
                        cells[0].Paragraphs[0].Place,
                        cells[0].Text,
                        new($"“{RuleFindings.Quote(heading)}”列每格都写“{unit}”。", $"Each cell of “{RuleFindings.Quote(heading)}” repeats “{unit}”."),
                        new($"表头“{heading}（{unit}）”，格内只写数字", $"{heading}（{unit}） in the heading, numbers alone in the cells"),
                        new($"请把“{unit}”移到表头，格内只留数字。", $"Move “{unit}” to the heading.")) with
                    {
                        Count = cells.Length,
                    };
                }
            }
        }
    }

    [GeneratedRegex(@"^\d[\d,]*(\.\d+)?\s?(?<unit>[\p{IsCJKUnifiedIdeographs}%％℃a-zA-Z³²·/]{1,6})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Measure();
}
