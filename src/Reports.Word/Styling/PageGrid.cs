using System.Globalization;
using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>The grid of a page (文档网格). Lengths in twips.</summary>
/// <param name="Pitch">Pitch of its lines; 0 = lines follow none.</param>
/// <param name="CharacterSpacing">What it adds to every character's advance.</param>
internal readonly record struct PageGrid(int Pitch, int CharacterSpacing)
{
    /// <summary>The grid that a section's settings ask for.</summary>
    internal static PageGrid Of(XElement? section)
    {
        var grid = section?.Element(W + "docGrid");
        var isLines = grid?.Attribute(W + "type")?.Value is "lines" or "linesAndChars" or "snapToChars";
        var hasCharacters = grid?.Attribute(W + "type")?.Value is "linesAndChars" or "snapToChars";
        // charSpace counts 4096ths of a point.
        return new PageGrid(
            isLines ? Number(grid, "linePitch") : 0,
            hasCharacters ? (int)Math.Round(Number(grid, "charSpace") * 20 / 4096.0) : 0);
    }

    private static int Number(XElement? grid, string attribute) =>
        int.TryParse(grid?.Attribute(W + attribute)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
