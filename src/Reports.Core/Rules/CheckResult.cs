using Reports.Core.Rules.Campaigns;

namespace Reports.Core.Rules;

/// <summary>What a check found: findings by sheet tab, row, column and rule.</summary>
/// <param name="Findings">The findings in reading order; those about the whole workbook come first.</param>
public sealed record CheckResult(IReadOnlyList<Finding> Findings)
{
    /// <summary>Findings that a decision let pass; they count nowhere else.</summary>
    public IReadOnlyList<WaivedFinding> Waived { get; init; } = [];

    /// <summary>Waivers whose last day is over; they let nothing pass any more.</summary>
    public IReadOnlyList<Waiver> Lapsed { get; init; } = [];

    /// <summary>How the campaign wanted it checked.</summary>
    public CampaignChecks Campaign { get; init; } = CampaignChecks.None;

    /// <summary>Number of rules that a check of a workbook runs.</summary>
    public int RulesRun => RuleCatalogue.ForWorkbooks.Count(Campaign.Runs);

    /// <summary>Which rule set made the findings, as <see cref="RuleSetHash"/> tells them apart.</summary>
    public string RulesHash => RuleSetHash.Of(RuleCatalogue.All, typeof(CheckResult).Assembly.GetName().Version!.ToString(3), Campaign);

    /// <summary>Number of findings that block submission.</summary>
    public int Errors => CountOf(Severity.Error);

    /// <summary>Number of findings that a reviewer may accept with a reason.</summary>
    public int Warnings => CountOf(Severity.Warning);

    /// <summary>Number of findings worth knowing.</summary>
    public int Notes => CountOf(Severity.Note);

    private int CountOf(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
