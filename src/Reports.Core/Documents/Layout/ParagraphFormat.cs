namespace Reports.Core.Documents.Layout;

/// <summary>A paragraph style as numbers: what the writer writes and the paginator counts with. Lengths in twips.</summary>
/// <param name="Id">Style id in the document; ASCII.</param>
/// <param name="Name">Name of the style; a built-in English name where the program knows one.</param>
/// <param name="Font">Typeface of Chinese text.</param>
/// <param name="HalfPoints">Text size in half points.</param>
/// <param name="Line">Exact line pitch; 0 = as high as its content.</param>
public sealed record ParagraphFormat(string Id, string Name, string Font, int HalfPoints, int Line)
{
    /// <summary>Typeface of Latin letters and digits.</summary>
    public string LatinFont { get; init; } = OfficialFonts.Latin;

    /// <summary>Official Chinese name beside a built-in one; empty when <see cref="Name"/> is it.</summary>
    public string Alias { get; init; } = "";

    /// <summary>Space above.</summary>
    public int Before { get; init; }

    /// <summary>Space below.</summary>
    public int After { get; init; }

    /// <summary>First-line indent in characters.</summary>
    public int FirstLineCharacters { get; init; }

    /// <summary>Left indent in characters.</summary>
    public int LeftCharacters { get; init; }

    /// <summary>Right indent in characters.</summary>
    public int RightCharacters { get; init; }

    /// <summary>Added to every character's advance.</summary>
    public int CharacterSpacing { get; init; }

    /// <summary>How its lines stand.</summary>
    public ParagraphAlignment Alignment { get; init; }

    /// <summary>Whether it stays on the page of the next paragraph.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Whether the space between paragraphs of this style falls away.</summary>
    public bool Contextual { get; init; }

    /// <summary>Outline level 1 to 4; 0 = text.</summary>
    public int OutlineLevel { get; init; }

    /// <summary>Whether it ends in a dotted leader and a page number at the right edge.</summary>
    public bool HasLeader { get; init; }

    /// <summary>Advance of one Chinese character.</summary>
    public int CharacterAdvance => (HalfPoints * 10) + CharacterSpacing;

    /// <summary>First-line indent in twips; negative when the first line hangs out.</summary>
    public int FirstLine
    {
        get => field + (FirstLineCharacters * HalfPoints * 10);
        init;
    }

    /// <summary>Left indent in twips.</summary>
    public int Left
    {
        get => field + (LeftCharacters * HalfPoints * 10);
        init;
    }

    /// <summary>Right indent in twips.</summary>
    public int Right
    {
        get => field + (RightCharacters * HalfPoints * 10);
        init;
    }

    /// <summary>Whether its lines stay together even where it does not keep with the next paragraph.</summary>
    public bool KeepLines { get; init; }

    /// <summary>Whether it begins a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Whether at least two of its lines stand on a page (widow control).</summary>
    public bool KeepsTwoLines { get; init; } = true;
}
