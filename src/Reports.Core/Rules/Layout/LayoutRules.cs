namespace Reports.Core.Rules.Layout;

/// <summary>Rules about text that is laid out by hand.</summary>
public static class LayoutRules
{
    /// <summary>The group's rules by code.</summary>
    public static IReadOnlyList<IRule> All { get; } = [new TextIsNotLaidOutByHand()];
}
