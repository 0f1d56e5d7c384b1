namespace Reports.Core.Diagrams;

/// <summary>Something that a figure does not show, or not as it was typed. A figure says so; it never drops anything in silence.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="GroupId">The group of the figure it belongs to, e.g. <c>scene-QB02-A-1-1</c>; empty when to none.</param>
/// <param name="Text">The link, the words or the character.</param>
public sealed record OmittedPart(OmittedKind Kind, string GroupId, string Text);
