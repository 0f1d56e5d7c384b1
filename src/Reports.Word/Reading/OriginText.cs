namespace Reports.Word.Reading;

/// <summary>A text as it was generated, with its part and its sources.</summary>
/// <param name="PartId">Part it belongs to.</param>
/// <param name="PartTitle">What people call the part.</param>
/// <param name="Text">The text as generated.</param>
/// <param name="Sources">Cells as <c>sheet!A1</c> texts, in order.</param>
public sealed record OriginText(string PartId, string PartTitle, string Text, IReadOnlyList<string> Sources);
