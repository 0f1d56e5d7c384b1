namespace Reports.Core.Documents.Layout;

/// <summary>How a paragraph's lines stand between its edges.</summary>
public enum ParagraphAlignment
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Both edges, the last line left.</summary>
    Justified,
}
