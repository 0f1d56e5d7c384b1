using System.Buffers;
using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>Text as runs: stars in their own face, quotes in the Chinese face, line breaks as breaks.</summary>
internal static class Runs
{
    // Faces of these come from the Latin font unless the run says otherwise (ECMA-376 part 1, 17.3.2.26).
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("“”‘’—…·×÷±≤≥≠≈°→←↑↓①②③④⑤⑥⑦⑧⑨⑩★☆●○◐◎■□△▲℃‰");

    /// <summary>Runs of a text in a paragraph of <paramref name="format"/>.</summary>
    internal static IEnumerable<XElement> Of(string text, ParagraphFormat format, bool strong = false)
    {
        var joined = StarText.Join(CleanText.Of(text));
        foreach (var (piece, isStar) in Pieces(joined))
        {
            yield return El("r", Properties(piece, format, strong, isStar), Content(piece));
        }
    }

    /// <summary>A field (ECMA-376 part 1, 17.16) with the text it shows until somebody updates it.</summary>
    internal static IEnumerable<XElement> Field(string instruction, IEnumerable<XElement> shown) =>
        [Begin(), Instruction(instruction), Separate(), .. shown, End()];

    internal static XElement Begin() => El("r", El("fldChar", At("fldCharType", "begin")));

    internal static XElement Instruction(string text) =>
        El("r", El("instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), $" {text} "));

    internal static XElement Separate() => El("r", El("fldChar", At("fldCharType", "separate")));

    internal static XElement End() => El("r", El("fldChar", At("fldCharType", "end")));

    internal static XElement Tab() => El("r", El("tab"));

    private static IEnumerable<(string Text, bool IsStar)> Pieces(string text)
    {
        var start = 0;
        for (var index = 1; index <= text.Length; index++)
        {
            if (index == text.Length || BelongsToStars(text, index) != BelongsToStars(text, start))
            {
                yield return (text[start..index], BelongsToStars(text, start));
                start = index;
            }
        }
    }

    private static bool BelongsToStars(string text, int index) =>
        StarText.IsStar(text[index]) || (text[index] == StarText.Joiner && index > 0 && StarText.IsStar(text[index - 1]));

    private static XElement? Properties(string text, ParagraphFormat format, bool strong, bool isStar)
    {
        var size = (int)Math.Round(format.HalfPoints * OfficialLayout.StarScale, MidpointRounding.AwayFromZero);
        var hint = text.AsSpan().ContainsAny(Ambiguous) ? At("hint", "eastAsia") : null;
        object?[] properties =
        [
            strong && !isStar ? Val("rStyle", CharacterStyles.RunInHead) : null,
            isStar ? FontOf(OfficialFonts.Song, hint) : hint is null ? null : El("rFonts", hint),
            isStar ? Val("sz", size) : null,
            isStar ? Val("szCs", size) : null,
        ];
        return properties.Any(property => property is not null) ? El("rPr", properties) : null;
    }

    private static XElement FontOf(string font, XAttribute? hint) =>
        El("rFonts", hint, At("ascii", font), At("eastAsia", font), At("hAnsi", font));

    /// <summary>Text and line breaks of a run.</summary>
    internal static IEnumerable<XElement> Content(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
            {
                yield return El("br");
            }

            if (lines[line].Length > 0)
            {
                yield return El("t", new XAttribute(XNamespace.Xml + "space", "preserve"), lines[line].Replace('\t', '\u3000'));
            }
        }
    }
}
