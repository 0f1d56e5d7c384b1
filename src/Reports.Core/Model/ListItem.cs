using Reports.Core.Templates;

namespace Reports.Core.Model;

/// <summary>One element of the four lists: one row, used by one or more scenes.</summary>
/// <param name="Kind">Which list.</param>
/// <param name="Row">Where it stood; list-specific columns by key.</param>
/// <param name="Id">Element id such as <c>D-YB01-0007</c>; empty when none is given.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="SceneCodes">Codes of the scenes it serves, as typed and normalised, resolved or not.</param>
/// <param name="Status">How far it is there; null when not given.</param>
public sealed record ListItem(
    ListKind Kind,
    BoundRow Row,
    string Id,
    string Name,
    IReadOnlyList<string> SceneCodes,
    ItemStatus? Status);
