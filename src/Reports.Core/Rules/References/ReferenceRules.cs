namespace Reports.Core.Rules.References;

/// <summary>The rules of group REF, by code.</summary>
public static class ReferenceRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new SceneCodesFollowTheGrammar(),
        new SceneCodesAreUnique(),
        new ListedScenesAreOnTheMap(),
        new SceneNamesAgreeWithTheMap(),
        new SegmentsAreRegistered(),
        new ActivitiesAgreeWithTheCodes(),
        new SubScenesHaveAMainScene(),
        new SceneNumbersHaveNoGaps(),
        new SceneNumbersAreOrdinary(),
        new CodesCarryTheIndustry(),
        new SegmentLettersAreSorted(),
        new LinksJoinTwoScenes(),
        new ElementIdsResolve(),
    ];
}
