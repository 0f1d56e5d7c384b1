using System.Globalization;
using Reports.Core;
using Reports.Core.Rules.Campaigns;

namespace Reports.Service.Answers;

/// <summary>A finding that a decision of the campaign let pass.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why it may pass.</param>
/// <param name="Who">Who decided.</param>
/// <param name="Until">Last day on which it holds, e.g. <c>2026-12-31</c>.</param>
public sealed record WaivedAnswer(FindingAnswer Finding, string Reason, string Who, string Until)
{
    /// <summary>The answer for a waived finding.</summary>
    internal static WaivedAnswer Of(WaivedFinding waived, Language language) => new(
        FindingAnswer.Of(waived.Finding, language),
        waived.Waiver.Reason,
        waived.Waiver.Who,
        waived.Waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
