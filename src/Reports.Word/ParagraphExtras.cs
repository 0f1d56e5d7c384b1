using System.Xml.Linq;

namespace Reports.Word;

/// <summary>What a paragraph has beyond its style.</summary>
internal readonly record struct ParagraphExtras
{
    /// <summary>Whether it stays on the page of the next paragraph's beginning.</summary>
    internal bool KeepNext { get; init; }

    /// <summary>Whether it begins a page.</summary>
    internal bool StartsPage { get; init; }

    /// <summary>Space above in twips; 0 for the style's.</summary>
    internal int Before { get; init; }

    /// <summary>Alignment as w:jc names it; null for the style's.</summary>
    internal string? Justification { get; init; }

    /// <summary>Settings of the section that it ends; null when it ends none.</summary>
    internal XElement? Section { get; init; }
}
