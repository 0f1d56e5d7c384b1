using System.Buffers.Binary;
using System.IO.Compression;
using Reports.Core.Documents;
using Reports.Testing;
using Reports.Tests.Drawing;
using Reports.Word;

namespace Reports.Tests.Word;

public class PrintPicturesTests
{
    [Fact]
    public void Print_gets_every_figure_at_300_dots_an_inch_and_all_else_as_it_was()
    {
        var report = SampleReport.Small();
        var docx = WrittenDocx.Of(report, Fonts.Painter);

        var print = Parts(PrintPictures.Sharpen(docx, report, Fonts.Painter));

        WrittenDocx.Validate(PrintPictures.Sharpen(docx, report, Fonts.Painter));
        var before = Parts(docx);
        Assert.Equal(before.Keys, print.Keys);
        Assert.All(before.Keys.Where(name => !name.EndsWith(".png", StringComparison.Ordinal)), name => Assert.Equal(before[name], print[name]));
        var figures = report.Blocks.OfType<FigureBlock>().ToArray();
        Assert.NotEmpty(figures);
        for (var number = 1; number <= figures.Length; number++)
        {
            var width = BinaryPrimitives.ReadInt32BigEndian(print[$"word/media/figure{number}.png"].AsSpan(16));
            Assert.InRange(width / (figures[number - 1].WidthMillimetres / 25.4), 298, 305);
        }
    }

    [Fact]
    public void A_picture_that_people_put_in_stays()
    {
        var report = SampleReport.Small();
        var docx = WrittenDocx.Of(report, new StubPainter());

        Assert.Equal(Parts(docx).Values, Parts(PrintPictures.Sharpen(docx, report, Fonts.Painter)).Values);
    }

    private static SortedDictionary<string, byte[]> Parts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            parts.Add(entry.FullName, bytes.ToArray());
        }

        return parts;
    }
}
