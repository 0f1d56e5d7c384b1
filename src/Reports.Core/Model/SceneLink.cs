using Reports.Core.Templates;

namespace Reports.Core.Model;

/// <summary>A link between two scenes: one row of 协同关系.</summary>
/// <param name="Row">Where it stood.</param>
/// <param name="From">Code of the scene it starts at.</param>
/// <param name="To">Code of the scene it ends at.</param>
/// <param name="Kind">Which chain; null when not one of the three.</param>
/// <param name="Status">How far it works; null when not given.</param>
/// <param name="Carriers">Ids of the elements handed over.</param>
public sealed record SceneLink(
    BoundRow Row,
    string From,
    string To,
    ChainKind? Kind,
    LinkStatus? Status,
    IReadOnlyList<string> Carriers);
