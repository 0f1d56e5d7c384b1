namespace Reports.Core.Rules.Completeness;

/// <summary>The rules of group CMP, by code.</summary>
public static class CompletenessRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new EverySceneHasAllFourLists(),
        new PainPointsAreFilled(),
        new RatingsAreOnTheScale(),
        new TagsAreOneToFour(),
        new LowRatedScenesHaveAPath(),
        new SegmentsCoverTheActivities(),
        new AllActivitiesOccur(),
        new GapsAreExplained(),
        new ToolsStateTheirControl(),
        new CoverIsComplete(),
        new TextsAreNotCutOff(),
        new CrossScenesAreLinked(),
        new SceneCountIsWithinBounds(),
        new RequiredCellsAreFilled(),
    ];
}
