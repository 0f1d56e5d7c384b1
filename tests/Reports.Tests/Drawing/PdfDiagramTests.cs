using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Reports.Testing;

namespace Reports.Tests.Drawing;

public class PdfDiagramTests
{
    [Fact]
    public void A_crowded_sheet_embeds_three_small_fonts_and_stays_under_500_KB()
    {
        var pdf = Fonts.Painter.Pdf(CrowdedLayout.Of(Fonts.Measurer));

        Assert.InRange(pdf.Length, 10_000, 500_000);
        Assert.Equal(3, Regex.Count(Text(pdf), @"/FontFile2 \d+ 0 R"));
        Assert.Equal(0, Regex.Count(Text(pdf), "/Type3"));
    }

    [Fact]
    public void Title_and_language_are_told_and_no_date_is()
    {
        var text = Text(Fonts.Painter.Pdf(Fonts.Sample));

        Assert.Contains("/Title <FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(Fonts.Sample.Title)) + ">", text, StringComparison.Ordinal);
        Assert.Contains("/Lang (zh-CN)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Date", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_ends_with_a_table_that_points_at_the_new_catalog()
    {
        var text = Text(Fonts.Painter.Pdf(Fonts.Sample));

        var start = int.Parse(text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..^7], CultureInfo.InvariantCulture);
        var table = text[start..].Split('\n');
        Assert.Equal("xref", table[0]);
        var number = table[1].Split(' ')[0];
        var catalog = text[int.Parse(table[2].AsSpan(0, 10), CultureInfo.InvariantCulture)..];
        Assert.StartsWith($"{number} 0 obj\n<</Type /Catalog", catalog, StringComparison.Ordinal);
        Assert.Contains($"/Root {number} 0 R", text[start..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_without_text_is_a_PDF_too() =>
        Assert.StartsWith("%PDF", Text(Fonts.Painter.Pdf(Fonts.Sample with { Shapes = [] })), StringComparison.Ordinal);

    [Fact]
    public void The_bytes_depend_on_the_layout_only()
    {
        var here = Fonts.Painter.Pdf(Fonts.Sample);

        Assert.Equal(here, Fonts.Painter.Pdf(Fonts.Sample));
        Assert.Equal(here, Elsewhere.Run(() => Fonts.Painter.Pdf(Fonts.Sample)));
    }

    private static string Text(byte[] pdf) => Encoding.Latin1.GetString(pdf);
}
