using Reports.Core;
using Reports.Core.Findings;
using Reports.Core.Model;
using Reports.Core.Rules;

namespace Reports.Service.Answers;

/// <summary>What a check found: the object of <c>reports check --format json</c> and how far each sheet is filled in.</summary>
public sealed record CheckAnswer(
    ToolAnswer Tool,
    WorkbookAnswer Workbook,
    CellsAnswer Cells,
    SummaryAnswer Summary,
    IReadOnlyList<FindingAnswer> Findings,
    IReadOnlyList<WaivedAnswer>? Waived,
    IReadOnlyList<SheetAnswer> Sheets)
{
    /// <summary>The answer for a checked workbook.</summary>
    internal static CheckAnswer Of(IndustryMap map, CheckResult result, Language language)
    {
        var (workbook, cells) = (map.Workbook, map.Workbook.Cells);
        return new CheckAnswer(
            ToolAnswer.Of(result),
            new WorkbookAnswer(workbook.Source.Name, workbook.Source.Sha256, workbook.Template.Id, workbook.VersionFound),
            new CellsAnswer(cells.NonEmpty, cells.Imported, cells.Structural, cells.Reported),
            SummaryAnswer.Of(result),
            [.. result.Findings.Select(finding => FindingAnswer.Of(finding, language))],
            result.Waived.Count > 0 ? [.. result.Waived.Select(waived => WaivedAnswer.Of(waived, language))] : null,
            [.. Completeness.Of(map, result).Select(sheet => SheetAnswer.Of(sheet, language))]);
    }
}
