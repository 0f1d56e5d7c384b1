namespace Reports.Core.Rules.Semantics;

/// <summary>Rules about what the words mean.</summary>
public static class SemanticRules
{
    /// <summary>The group's rules by code.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new ItemsStandInTheirOwnList(),
        new SkillsAreAbilities(),
        new PainPointsStateDifficulties(),
        new PainPointsDifferBetweenScenes(),
        new RatingsAgreeWithTheGaps(),
        new TagsAreSupportedByTheText(),
        new SceneNamesAreClean(),
        new NamesFitTheirActivity(),
        new ItemNamesAreNotBrands(),
        new ItemNamesAreSpecific(),
        new ItemNamesEndCleanly(),
        new BracketsArePaired(),
        new ProtectedContentIsNotPublic(),
        new VendorsAgreeWithTheLocalisation(),
        new SubScenesDifferFromTheirMainScene(),
        new TypicalScenesKeepTheirNames(),
        new PercentagesArePossible(),
    ];
}
