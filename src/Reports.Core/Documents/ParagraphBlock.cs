namespace Reports.Core.Documents;

/// <summary>A paragraph.</summary>
public sealed record ParagraphBlock(ParagraphStyle Style, IReadOnlyList<Inline> Inlines) : Block
{
    /// <summary>A body paragraph of plain text.</summary>
    public static ParagraphBlock Body(string text) => new(ParagraphStyle.Body, [new TextInline(text)]);

    /// <summary>The text without formatting; references show their target id in brackets.</summary>
    public string Text => string.Concat(Inlines.Select(inline => inline is TextInline text ? text.Text : $"[{((ReferenceInline)inline).Target}]"));
}
