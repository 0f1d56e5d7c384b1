using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents.Drafts;

/// <summary>A page number in a footer.</summary>
/// <param name="IsEven">Whether it is the one of even pages; false also when there is one for all.</param>
/// <param name="Text">The footer's text with 1 for the number, e.g. <c>— 1 —</c>.</param>
/// <param name="Alignment">How it stands.</param>
/// <param name="Font">Typeface.</param>
/// <param name="HalfPoints">Size in half points.</param>
/// <param name="IsTurned">Whether it stands turned in a box of its own, as on a lying page.</param>
public sealed record DraftPageNumber(bool IsEven, string Text, ParagraphAlignment Alignment, string Font, int HalfPoints, bool IsTurned);
