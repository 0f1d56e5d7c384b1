namespace Reports.Core.Diagrams.Maps;

/// <summary>A straight piece of a link's way.</summary>
/// <param name="Path">The way.</param>
/// <param name="Net">Links of one net may lie on each other.</param>
/// <param name="At">Where its line lies: x of one that runs down, y of one that runs across.</param>
/// <param name="Low">Where it begins, along the line.</param>
/// <param name="High">Where it ends.</param>
internal readonly record struct LinkPiece(LinkPath Path, int Net, double At, double Low, double High);
