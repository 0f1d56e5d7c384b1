using System.Text;
using Reports.Core;
using Reports.Core.Rules;

namespace Reports.Tests.Core.Rules.Messages;

/// <summary>Findings with everything they say, as text that people can read and compare.</summary>
internal static class FindingSheet
{
    /// <summary>Adds what one workbook or document was found; a heading alone when it was found nothing.</summary>
    public static StringBuilder Add(this StringBuilder sheet, string title, IEnumerable<Finding> findings)
    {
        sheet.Append("## ").Append(title).Append('\n');
        foreach (var finding in findings)
        {
            Add(sheet, finding);
        }

        return sheet.Append('\n');
    }

    private static void Add(StringBuilder sheet, Finding finding)
    {
        var place = finding.Place is { } draft ? $"{draft.Chapter} {draft.In(Language.Chinese)}" : finding.Where?.ToString() ?? finding.Sheet;
        sheet.Append($"{finding.Severity} {place}{(finding.Count == 1 ? "" : $" ×{finding.Count}")}\n")
            .Append($"  {finding.Message.Zh}\n  {finding.Message.En}\n")
            .Append($"  found: {finding.Found.ReplaceLineEndings("⏎")}\n")
            .Append($"  expected: {finding.Expected.Zh} | {finding.Expected.En}\n")
            .Append($"  hint: {finding.Hint.Zh} | {finding.Hint.En}\n");
        if (finding.Related.Count + finding.RelatedPlaces.Count > 0)
        {
            sheet.Append($"  related: {string.Join(' ', finding.Related.Select(cell => cell.ToString()).Concat(finding.RelatedPlaces.Select(other => other.In(Language.Chinese))))}\n");
        }

        if (finding.Cause is { } cause)
        {
            sheet.Append($"  cause: {cause}\n");
        }

        if (finding.Fix is { } fix)
        {
            var edits = fix.Edits.Select(edit => $"{edit.Cell}: {edit.Before.ReplaceLineEndings("⏎")} → {edit.After.ReplaceLineEndings("⏎")}");
            sheet.Append($"  {(fix.Safe ? "safe" : "proposed")}{(fix.Together ? " together" : "")}: {string.Join("; ", edits)}\n");
        }
    }
}
