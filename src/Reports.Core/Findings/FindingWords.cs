using System.Globalization;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;

namespace Reports.Core.Findings;

/// <summary>Words that all forms of findings share.</summary>
internal static class FindingWords
{
    /// <summary>What a severity is called.</summary>
    public static string Of(Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.Chinese) => "错误",
        (Severity.Warning, Language.Chinese) => "警告",
        (_, Language.Chinese) => "提示",
        (Severity.Error, _) => "Error",
        (Severity.Warning, _) => "Warning",
        _ => "Note",
    };

    /// <summary>Where a finding stands within its sheet or chapter; empty when it is about the whole of it.</summary>
    public static string Place(Finding finding, Language language) => finding switch
    {
        { Where: { } where } => where.A1,
        { Place: { Number: > 0 } place } => place.In(language),
        _ => "",
    };

    /// <summary>Where a finding stands in its file.</summary>
    public static string WholePlace(CheckedFile file, Finding finding, Language language) => finding switch
    {
        { Where: { } where } => where.ToString(),
        { Place: { Number: > 0, Chapter.Length: > 0 } place } => $"{place.Chapter} {place.In(language)}",
        { Place: { Number: > 0 } place } => place.In(language),
        _ => file.Part(finding.Sheet, language),
    };

    /// <summary>Other places that have to do with a finding, neighbouring cells as ranges.</summary>
    public static IReadOnlyList<string> Related(Finding finding, Language language) => finding.RelatedPlaces.Count > 0
        ? [.. finding.RelatedPlaces.Select(place => (place.Chapter == finding.Sheet ? "" : place.Chapter + " ") + place.In(language)).Distinct(StringComparer.Ordinal)]
        : CellRuns.Of(finding.Related, finding.Sheet);

    /// <summary>What a finding's severity is called; findings of a rule on trial say so.</summary>
    public static string Of(Finding finding, Language language) =>
        Of(finding.Severity, language) + (finding.IsShadow ? language == Language.Chinese ? "（试行）" : " (on trial)" : "");

    /// <summary>Why, by whom and until when a finding was let pass.</summary>
    public static string Decision(Waiver waiver, Language language)
    {
        var day = waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return language == Language.Chinese
            ? $"{waiver.Reason}（{waiver.Who}批准，{day}前有效）"
            : $"{waiver.Reason} (allowed by {waiver.Who} until {day})";
    }

    /// <summary>How many findings of each weight.</summary>
    public static string Summary(CheckResult result, Language language) => language == Language.Chinese
        ? $"共 {result.Findings.Count} 项：错误 {result.Errors}，警告 {result.Warnings}，提示 {result.Notes}。"
        : $"{result.Findings.Count} findings: {result.Errors} errors, {result.Warnings} warnings, {result.Notes} notes.";

    /// <summary>The conservation law in figures.</summary>
    public static string Cells(Templates.CellCounts cells, Language language) => language == Language.Chinese
        ? $"非空单元格 {cells.NonEmpty}：已读取 {cells.Imported}，模板文字 {cells.Structural}，未能读取 {cells.Reported}。"
        : $"{cells.NonEmpty} non-empty cells: {cells.Imported} read, {cells.Structural} of the template, {cells.Reported} not read.";

    /// <summary>What holds when all is well, by the rule.</summary>
    public static string Title(string rule, Language language) => RuleCatalogue.Find(rule)?.Info.Title.In(language) ?? "";

    /// <summary>The message and the next step as one text.</summary>
    public static string Sentence(Finding finding, Language language) =>
        language == Language.Chinese ? finding.Message.Zh + finding.Hint.Zh : $"{finding.Message.En} {finding.Hint.En}";

    /// <summary>Findings sheet by sheet and cause by cause: the gravest causes first, then by code.</summary>
    public static IEnumerable<(string Sheet, IReadOnlyList<(string Rule, Severity Gravest, IReadOnlyList<Finding> Findings)> Causes)> BySheetAndCause(
        CheckResult result) =>
        result.Findings
            .GroupBy(finding => finding.Sheet, StringComparer.Ordinal)
            .Select(sheet => (sheet.Key, (IReadOnlyList<(string, Severity, IReadOnlyList<Finding>)>)
            [
                .. sheet
                    .GroupBy(finding => finding.Rule, StringComparer.Ordinal)
                    .Select(cause => (cause.Key, Gravest: cause.Max(finding => finding.Severity), (IReadOnlyList<Finding>)[.. cause]))
                    .OrderByDescending(cause => cause.Gravest)
                    .ThenBy(cause => cause.Key, StringComparer.Ordinal),
            ]));
}
