namespace Reports.Core.Rules.Statistics;

/// <summary>Rules about numbers and how they are stated.</summary>
public static class StatisticsRules
{
    /// <summary>The group's rules by code.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new SharesAddUp(),
        new ChangesGoTheirWay(),
        new ChangesNameTheirBase(),
        new SmallSamplesAreCounted(),
    ];
}
