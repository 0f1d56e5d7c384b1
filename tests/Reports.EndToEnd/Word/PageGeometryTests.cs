using Reports.Core.Documents;
using Reports.Testing;

namespace Reports.EndToEnd.Word;

/// <summary>GB/T 9704-2012, 5.2 and 7.5, measured in the PDF: margins, 22 lines of 28 characters, page number.</summary>
public sealed class PageGeometryTests : IDisposable
{
    private const double Millimetre = 72 / 25.4;
    private readonly string _directory = Directory.CreateTempSubdirectory("reports-geometry-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_full_page_has_22_lines_of_28_characters_within_the_official_margins()
    {
        var text = string.Concat(Enumerable.Repeat("数字化转型场景图谱", 220));
        var document = SampleReport.Small() with { Sections = [new ReportSection(PageLayout.PortraitA4, [ParagraphBlock.Body(text)])] };

        var pages = LibreOffice.Lines(WrittenDocx.Of(document), _directory);

        foreach (var (page, number) in pages.Take(3).Select((page, at) => (page, at + 1)))
        {
            var lines = page.Where(line => !line.Text.Contains('—', StringComparison.Ordinal)).ToArray();
            Assert.Equal(22, lines.Length);
            Assert.All(lines.Skip(1), line => Assert.Equal(28, line.Text.Length));
            Near(28, lines[^1].Left);
            Near(210 - 26, lines[^1].Right);
            // A line box of exactly 28.95 points; a reader may set the characters a little above or below its middle.
            var top = Middle(lines[0]) - (28.95 / 2);
            var bottom = Middle(lines[^1]) + (28.95 / 2);
            Near(225, bottom - top);
            Near(37, top, 2);
            Near(297 - 35, bottom, 2);
            var pitch = (lines[^1].Top - lines[0].Top) / 21;
            Assert.True(Math.Abs(pitch - 28.95) < 0.1, $"{pitch}");

            // Odd pages to the right, even ones to the left, one character in from the text.
            var mark = Assert.Single(page, line => line.Text.Contains('—', StringComparison.Ordinal));
            Assert.Equal($"—{number}—", mark.Text);
            Assert.True(mark.Top > (297 - 35) * Millimetre, "The page number stands below the text.");
            if (number % 2 == 1)
            {
                Near(210 - 26 - (14 / Millimetre), mark.Right, 2);
            }
            else
            {
                Near(28 + (14 / Millimetre), mark.Left, 2);
            }
        }
    }

    private static double Middle(PrintedLine line) => (line.Top + line.Bottom) / 2;

    private static void Near(double millimetres, double points, double tolerance = 1) =>
        Assert.True(Math.Abs((points / Millimetre) - millimetres) <= tolerance, $"{points / Millimetre:0.0} mm instead of {millimetres:0.0} mm");
}
