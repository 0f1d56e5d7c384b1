namespace Reports.Core.Documents;

/// <summary>Text of an office's own out of its template: the writer sets it as it stands there, the paginator counts it.</summary>
/// <param name="Id">Lasting id, unique in the report, ASCII.</param>
/// <param name="Title">What people call it: its first words.</param>
/// <param name="Parts">Its paragraphs and rows.</param>
public sealed record OwnBlock(string Id, string Title, IReadOnlyList<OwnPart> Parts) : Block
{
    /// <summary>The heading it is, for the contents; null when it is none.</summary>
    public HeadingBlock? Heading { get; init; }
}
