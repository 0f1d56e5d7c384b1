namespace Reports.Core.Templates;

/// <summary>The numbers that a campaign sets for its checks.</summary>
/// <param name="MinScenes">Fewest scenes a workbook should have.</param>
/// <param name="MaxScenes">Most scenes a workbook should have.</param>
/// <param name="MaxTags">Most value tags one scene may carry.</param>
/// <param name="MaxNameLength">Longest scene name, in characters.</param>
/// <param name="MaxTextLength">Longest free text in one cell, in characters.</param>
/// <param name="RepeatedPain">From how many scenes on the same pain point is worth a warning.</param>
/// <param name="SharedItemScenes">From how many scenes on an item counts as general purpose.</param>
public sealed record CheckLimits(
    int MinScenes,
    int MaxScenes,
    int MaxTags,
    int MaxNameLength,
    int MaxTextLength,
    int RepeatedPain,
    int SharedItemScenes);
