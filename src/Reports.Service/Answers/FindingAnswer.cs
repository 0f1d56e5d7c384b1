using Reports.Core;
using Reports.Core.Rules;

namespace Reports.Service.Answers;

/// <summary>A finding in one language: the shape of <c>reports check --format json</c>, with the rule's title.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Title">What holds when all is well.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Sheet">Sheet; empty for the whole workbook.</param>
/// <param name="Cell">Cell, e.g. <c>C9</c>; not there when no cell holds it.</param>
/// <param name="Row">Its row.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Hint">The next step.</param>
/// <param name="Count">How many places it stands for.</param>
/// <param name="Shadow">True when its rule is on trial and it blocks nothing; else not there.</param>
/// <param name="Fix">Edits that would settle it; not there when only a person can.</param>
/// <param name="Related">Other cells that have to do with it.</param>
public sealed record FindingAnswer(
    string Rule,
    string Title,
    Severity Severity,
    string Sheet,
    string? Cell,
    int? Row,
    string Message,
    string Found,
    string Expected,
    string Hint,
    int Count,
    bool? Shadow,
    FindingFix? Fix,
    IReadOnlyList<Place> Related)
{
    private static readonly Dictionary<string, Bilingual> Titles =
        RuleCatalogue.All.ToDictionary(rule => rule.Info.Code, rule => rule.Info.Title, StringComparer.Ordinal);

    /// <summary>The answer for a finding.</summary>
    internal static FindingAnswer Of(Finding finding, Language language) => new(
        finding.Rule,
        Titles.GetValueOrDefault(finding.Rule).In(language) ?? "",
        finding.Severity,
        finding.Sheet,
        finding.Where?.A1,
        finding.Where?.Row,
        finding.Message.In(language),
        finding.Found,
        finding.Expected.In(language),
        finding.Hint.In(language),
        finding.Count,
        finding.IsShadow ? true : null,
        finding.Fix is { } fix ? new FindingFix(fix.Safe, [.. fix.Edits.Select(Edit.Of)]) : null,
        [.. finding.Related.Select(Place.Of)]);
}
