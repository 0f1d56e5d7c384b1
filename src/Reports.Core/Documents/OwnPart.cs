using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents;

/// <summary>A paragraph or table row of an office's own text.</summary>
/// <param name="Format">How it is set.</param>
/// <param name="Text">Its text; a line break is <c>\n</c>.</param>
public sealed record OwnPart(ParagraphFormat Format, string Text)
{
    /// <summary>Height in twips where the text does not tell it: a picture, a row; 0 = by the text.</summary>
    public int Height { get; init; }

    /// <summary>Whether it begins a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Id of the heading it is; empty when it is none.</summary>
    public string Id { get; init; } = "";
}
