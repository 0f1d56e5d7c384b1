namespace Reports.Core.Rules.Rechecking;

/// <summary>What one rule found, before findings are traced to their causes.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Findings">All its findings; of rules that judge by sheet or row in reading order.</param>
public sealed record RuleOutcome(IRule Rule, IReadOnlyList<Finding> Findings);
