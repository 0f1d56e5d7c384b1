using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Reports.Drawing.Pdf;

/// <summary>
/// Tells a finished PDF's language and asks viewers to show its title. SkiaSharp cannot, so this appends a new version of the
/// catalog the way PDF provides for changes (ISO 32000-1, 7.5.6: incremental updates).
/// </summary>
internal static partial class PdfLanguage
{
    /// <summary><paramref name="pdf"/> with the language added.</summary>
    /// <exception cref="InvalidOperationException">The PDF is not written the way Skia writes: our mistake.</exception>
    public static byte[] Add(byte[] pdf, string language)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var trailer = Found(Trailer().Match(text, text.LastIndexOf("trailer", StringComparison.Ordinal)));
        var root = Found(RootReference().Match(trailer.Groups["entries"].Value)).Groups["number"].Value;
        var start = trailer.Groups["start"].Value;
        var catalog = Found(Regex.Match(
            text,
            $@"\n{root} 0 obj\n<<(?<entries>.*?)>>\nendobj",
            RegexOptions.Singleline | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(10)));

        var added = new StringBuilder("\n");
        var offset = (pdf.Length + 1).ToString("D10", CultureInfo.InvariantCulture);
        added.Append(CultureInfo.InvariantCulture, $"{root} 0 obj\n<<{catalog.Groups["entries"].Value}")
            .Append(CultureInfo.InvariantCulture, $"\n/Lang ({language})\n/ViewerPreferences <</DisplayDocTitle true>>>>\nendobj\n");
        var tableAt = pdf.Length + added.Length;
        added.Append(CultureInfo.InvariantCulture, $"xref\n{root} 1\n{offset} 00000 n \n")
            .Append(CultureInfo.InvariantCulture, $"trailer\n<<{trailer.Groups["entries"].Value}\n/Prev {start}>>\n")
            .Append(CultureInfo.InvariantCulture, $"startxref\n{tableAt}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(added.ToString())];
    }

    private static Match Found(Match match) =>
        match.Success ? match : throw new InvalidOperationException("The PDF does not end the way Skia writes it.");

    [GeneratedRegex(@"\Gtrailer\n<<(?<entries>.*?)>>\nstartxref\n(?<start>\d+)\n%%EOF", RegexOptions.Singleline | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"/Root (?<number>\d+) 0 R", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex RootReference();
}
