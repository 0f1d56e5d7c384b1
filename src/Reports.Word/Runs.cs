using System.Buffers;
using System.Globalization;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;

namespace Reports.Word;

/// <summary>Text as runs: stars in their own face, quotes in the Chinese face, line breaks as breaks.</summary>
internal static class Runs
{
    // Faces of these come from the Latin font unless the run says otherwise (ECMA-376 part 1, 17.3.2.26).
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("“”‘’—…·×÷±≤≥≠≈°→←↑↓①②③④⑤⑥⑦⑧⑨⑩★☆●○◐◎■□△▲℃‰");

    /// <summary>Runs of a text in a paragraph of <paramref name="format"/>.</summary>
    internal static void Text(BodyWriter body, string text, ParagraphFormat format, bool strong = false)
    {
        var joined = StarText.Join(CleanText.Of(text));
        var start = 0;
        for (var index = 1; index <= joined.Length; index++)
        {
            if (index == joined.Length || BelongsToStars(joined, index) != BelongsToStars(joined, start))
            {
                Run(body, joined.AsSpan(start, index - start), format, strong, BelongsToStars(joined, start));
                start = index;
            }
        }
    }

    /// <summary>A field (ECMA-376 part 1, 17.16) with the text it shows until somebody updates it.</summary>
    internal static void Field(BodyWriter body, string instruction, string shown, ParagraphFormat format, bool strong = false)
    {
        BeginField(body, instruction);
        Text(body, shown, format, strong);
        EndField(body);
    }

    /// <summary>The beginning of a field; what follows is shown until somebody updates it.</summary>
    internal static void BeginField(BodyWriter body, string instruction)
    {
        Mark(body, "begin");
        body.Shown.FieldBegins();
        body.Xml.Open("w:r").Open("w:instrText").At("xml:space", "preserve").Text($" {instruction} ").Close().Close();
        Mark(body, "separate");
    }

    /// <summary>The end of a field.</summary>
    internal static void EndField(BodyWriter body)
    {
        Mark(body, "end");
        body.Shown.FieldEnds();
    }

    /// <summary>A tab.</summary>
    internal static void Tab(BodyWriter body)
    {
        body.Xml.Open("w:r").Leaf("w:tab").Close();
        body.Shown.Piece("", "\t");
    }

    /// <summary>Text and line breaks of a run that is open.</summary>
    internal static void Content(BodyWriter body, ReadOnlySpan<char> text, string look)
    {
        var isFirst = true;
        foreach (var line in text.EnumerateLines())
        {
            if (!isFirst)
            {
                body.Xml.Leaf("w:br");
                body.Shown.Piece(look, "\n");
            }

            isFirst = false;
            if (!line.IsEmpty)
            {
                var shown = line.Contains('\t') ? line.ToString().Replace('\t', '\u3000') : line;
                body.Xml.Open("w:t").At("xml:space", "preserve").Text(shown).Close();
                body.Shown.Piece(look, shown);
            }
        }
    }

    private static void Mark(BodyWriter body, string kind) => body.Xml.Open("w:r").Open("w:fldChar").At("w:fldCharType", kind).Close().Close();

    private static bool BelongsToStars(string text, int index) =>
        StarText.IsStar(text[index]) || (text[index] == StarText.Joiner && index > 0 && StarText.IsStar(text[index - 1]));

    private static void Run(BodyWriter body, ReadOnlySpan<char> text, ParagraphFormat format, bool strong, bool isStar)
    {
        var look = "";
        var needsHint = text.ContainsAny(Ambiguous);
        var xml = body.Xml.Open("w:r");
        if (isStar)
        {
            var size = (int)Math.Round(format.HalfPoints * OfficialLayout.StarScale, MidpointRounding.AwayFromZero);
            xml.Open("w:rPr").Open("w:rFonts");
            if (needsHint)
            {
                xml.At("w:hint", "eastAsia");
            }

            xml.At("w:ascii", OfficialFonts.Song).At("w:eastAsia", OfficialFonts.Song).At("w:hAnsi", OfficialFonts.Song).Close();
            xml.Val("w:sz", size).Val("w:szCs", size).Close();
            look = string.Create(CultureInfo.InvariantCulture, $"sz{size}");
        }
        else if (strong || needsHint)
        {
            xml.Open("w:rPr");
            if (strong)
            {
                xml.Val("w:rStyle", CharacterStyles.RunInHead);
                look = "rStyle" + CharacterStyles.RunInHead;
            }

            if (needsHint)
            {
                xml.Open("w:rFonts").At("w:hint", "eastAsia").Close();
            }

            xml.Close();
        }

        Content(body, text, look);
        xml.Close();
    }
}
