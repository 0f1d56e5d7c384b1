using System.Collections.Concurrent;
using Reports.Core.Rules.Causes;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules;

/// <summary>Runs rules over one workbook and puts what they find into reading order.</summary>
public static class Checker
{
    /// <summary>Everything the whole catalogue finds.</summary>
    public static CheckResult Check(CheckContext context) => Check(context, RuleCatalogue.ForWorkbooks);

    /// <summary>Everything these rules find.</summary>
    public static CheckResult Check(CheckContext context, IEnumerable<IRule> rules)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(rules);
        return Settle(context, Run(rules, context));
    }

    /// <summary>What each rule finds, in the order of the rules; they know nothing of each other, so they run side by side.</summary>
    /// <remarks>One rule takes a hundred times as long as another: each thread takes the next rule when it is free, not a share of them beforehand.</remarks>
    internal static IReadOnlyList<RuleOutcome> Run(IEnumerable<IRule> rules, CheckContext context) =>
        [.. Partitioner.Create(rules.ToArray(), loadBalance: true).AsParallel().AsOrdered().Select(rule => Run(rule, context))];

    /// <summary>What one rule finds.</summary>
    internal static RuleOutcome Run(IRule rule, CheckContext context)
    {
        Finding[] found = [.. rule.Check(context)];
        return new RuleOutcome(rule, found.Length > 1 && rule.Scope is RuleScope.Row or RuleScope.Sheet ? ReadingOrder.Of(context.Raw).Sort(found) : found);
    }

    /// <summary>The findings of all rules, traced to their causes.</summary>
    internal static CheckResult Settle(CheckContext context, IReadOnlyList<RuleOutcome> outcomes) =>
        new(ReadingOrder.Of(context.Raw).Sort(RootCauses.Settle(context, [.. outcomes.SelectMany(outcome => outcome.Findings)])));
}
