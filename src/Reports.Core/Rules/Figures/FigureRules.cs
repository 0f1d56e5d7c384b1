namespace Reports.Core.Rules.Figures;

/// <summary>Rules about the map as it would be drawn.</summary>
public static class FigureRules
{
    /// <summary>The group's rules by code.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new LegendExplainsTheTags(),
        new MapShowsTheCurrentData(),
        new MapTextIsReadable(),
        new MapShowsEveryCharacter(),
    ];
}
