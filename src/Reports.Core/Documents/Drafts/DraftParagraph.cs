using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents.Drafts;

/// <summary>A paragraph with the look that its styles and its own settings give it. Lengths in twips.</summary>
/// <param name="Place">Where a person finds it.</param>
/// <param name="Section">Index of its section, from 0.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Text">What a reader sees, without an automatic number.</param>
public sealed record DraftParagraph(DraftPlace Place, int Section, DraftRole Role, string Text) : DraftBlock(Place, Section)
{
    /// <summary>Name of its style.</summary>
    public string Style { get; init; } = "";

    /// <summary>Outline level 1 to 9; 0 = text.</summary>
    public int Level { get; init; }

    /// <summary>The number that the program counts, e.g. <c>一、</c>; empty when it counts none.</summary>
    public string Number { get; init; } = "";

    /// <summary>How its lines stand.</summary>
    public ParagraphAlignment Alignment { get; init; }

    /// <summary>First-line indent.</summary>
    public int FirstLine { get; init; }

    /// <summary>Exact line pitch; 0 when it is not exact.</summary>
    public int Line { get; init; }

    /// <summary>Space below.</summary>
    public int After { get; init; }

    /// <summary>Whether it stays on the page of the next paragraph.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Whether it holds a page break that a person typed.</summary>
    public bool HasPageBreak { get; init; }

    /// <summary>Whether the program generated its words and nobody changed them.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>Its text in pieces of one look.</summary>
    public IReadOnlyList<DraftRun> Runs { get; init; } = [];

    /// <summary>Its figures.</summary>
    public IReadOnlyList<DraftFigure> Figures { get; init; } = [];

    /// <summary>Names of bookmarks that begin in it.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];

    /// <summary>Names of bookmarks that its links and references lead to.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The heading, or text, with its number.</summary>
    public string Shown => Number + Text;
}
