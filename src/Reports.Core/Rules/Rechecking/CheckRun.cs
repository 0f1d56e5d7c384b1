using Reports.Core.Model;

namespace Reports.Core.Rules.Rechecking;

/// <summary>One check, with what it takes to repeat only the part that an edit touches.</summary>
/// <param name="Context">What was looked at.</param>
/// <param name="Outcomes">What each rule that was run found, in the order of the catalogue.</param>
/// <param name="Result">What people are told.</param>
public sealed record CheckRun(CheckContext Context, IReadOnlyList<RuleOutcome> Outcomes, CheckResult Result)
{
    /// <summary>The meaning of the workbook that was checked.</summary>
    public IndustryMap Map => Context.Map;
}
