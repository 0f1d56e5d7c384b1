namespace Reports.Core.Rules.CrossLists;

/// <summary>Rules about how the lists, the scenes and the links agree.</summary>
public static class CrossListRules
{
    /// <summary>The group's rules by code.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new ModelInputsServeTheSameScenes(),
        new ModelCarriersServeTheSameScenes(),
        new LackingToolsHaveSkills(),
        new ToolsHaveOneName(),
        new SameNameHasSameAttributes(),
        new CarriersFitTheirChain(),
        new ItemsServeScenes(),
        new WidelyUsedToolsAreGeneral(),
        new DataChainsDoNotCircle(),
    ];
}
