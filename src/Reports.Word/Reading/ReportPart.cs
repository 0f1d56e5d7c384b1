namespace Reports.Word.Reading;

/// <summary>A generated part as it stands in a document now.</summary>
/// <param name="Tag">Which part, and how it looked when written.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Lines">What it says now, a line for each paragraph or table row.</param>
/// <param name="IsEdited">Whether a person changed it since.</param>
public sealed record ReportPart(BlockTag Tag, string Title, IReadOnlyList<string> Lines, bool IsEdited);
