using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts;

/// <summary>Makes findings in a written report.</summary>
internal static class DraftFindings
{
    /// <summary>A finding at a place of a document; its sheet is the chapter.</summary>
    public static Finding In(this RuleInfo rule, DraftPlace place, string found, Bilingual message, Bilingual expected, Bilingual hint) =>
        new(rule.Code, rule.Severity, null, place.Chapter, message, found, expected, hint) { Place = place };

    /// <summary>One finding for several places: it stands at the first and counts the others.</summary>
    public static Finding Over(this Finding finding, IReadOnlyList<DraftPlace> places) =>
        finding with { RelatedPlaces = [.. places.Where(place => place != finding.Place)], Count = Math.Max(1, places.Count) };
}
