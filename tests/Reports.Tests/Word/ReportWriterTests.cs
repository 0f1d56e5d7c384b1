using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Pagination;
using Reports.Testing;

namespace Reports.Tests.Word;

public class ReportWriterTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_small_annex_looks_like_this() => Snapshot.Verify(DocxText.Of(WrittenDocx.Of(SampleReport.Small())));

    [Fact]
    public void A_small_formal_report_leaves_room_for_the_printed_head()
    {
        var body = DocxText.Part(WrittenDocx.Of(SampleReport.Small(ReportKind.Formal)), "word/document.xml").Element(W + "body")!;

        var first = body.Descendants(W + "p").First();
        Assert.Equal("Title", first.Descendants(W + "pStyle").Single().Attribute(W + "val")!.Value);
        Assert.Equal("6369", first.Descendants(W + "spacing").Single().Attribute(W + "before")!.Value);
    }

    [Fact]
    public void Every_kind_of_long_report_is_valid()
    {
        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            Assert.NotEmpty(WrittenDocx.Of(SampleReport.Of(seed: 3, kind: kind)));
        }
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_in_every_culture_and_time_zone()
    {
        var before = CultureInfo.CurrentCulture;
        var zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            var first = Written(".", "Asia/Shanghai");
            var second = Written(",", "America/Los_Angeles");

            Assert.Equal(first, second);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            SetZone(zone);
        }
    }

    [Fact]
    public void A_stream_that_cannot_seek_gets_the_same_bytes_and_stays_open()
    {
        using var plain = new MemoryStream();
        using var target = new MemoryStream();
        using var forward = new ForwardOnlyStream(target);

        Reports.Word.ReportWriter.Write(SampleReport.Small(), new StubPainter(), plain);
        Reports.Word.ReportWriter.Write(SampleReport.Small(), new StubPainter(), forward);

        Assert.Equal(plain.ToArray(), target.ToArray());
        Assert.True(forward.CanWrite);
    }

    [Fact]
    public void Nothing_asks_the_reader_to_update_fields()
    {
        var docx = WrittenDocx.Of(SampleReport.Small());

        Assert.Empty(DocxText.Part(docx, "word/settings.xml").Descendants(W + "updateFields"));
        Assert.DoesNotContain(DocxText.Part(docx, "word/document.xml").Descendants(), element => element.Attribute(W + "dirty") is not null);
    }

    [Fact]
    public void References_show_the_number_of_their_target_and_contents_show_its_page()
    {
        var report = SampleReport.Of();
        var docx = WrittenDocx.Of(report);
        var shown = DocxText.Part(docx, "word/document.xml").Descendants(W + "p").Select(DocxText.Shown).ToList();
        var pages = Paginator.Paginate(report);

        Assert.Contains("各环节场景数不等（见表1）。", shown, StringComparer.Ordinal);
        Assert.Contains("场景图谱以产业链环节为列（如图3所示）。", shown, StringComparer.Ordinal);
        Assert.Contains(FormattableString.Invariant($"三、分类场景\t{pages["h3"]}"), shown, StringComparer.Ordinal);
        Assert.Contains(FormattableString.Invariant($"表3\u3000知识模型清单\t{pages["models"]}"), shown, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_field_points_to_a_bookmark_and_every_bookmark_is_one()
    {
        var body = DocxText.Part(WrittenDocx.Of(SampleReport.Of()), "word/document.xml");
        var starts = body.Descendants(W + "bookmarkStart").ToList();
        var names = starts.Select(start => start.Attribute(W + "name")!.Value).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(starts.Count, names.Count);
        Assert.Equal(starts.Count, starts.Select(start => start.Attribute(W + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
        var targets = body.Descendants(W + "instrText").Select(field => field.Value.Trim().Split(' ')).Where(words => words[0] is "REF" or "PAGEREF").Select(words => words[1]);
        Assert.All(targets, target => Assert.Contains(target, names, StringComparer.Ordinal));
    }

    [Fact]
    public void Fields_begin_and_end_equally_often()
    {
        var kinds = DocxText.Part(WrittenDocx.Of(SampleReport.Of()), "word/document.xml").Descendants(W + "fldChar")
            .CountBy(field => field.Attribute(W + "fldCharType")!.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

        Assert.Equal(kinds["begin"], kinds["end"]);
        Assert.Equal(kinds["begin"], kinds["separate"]);
    }

    [Fact]
    public void Control_characters_pasted_by_people_are_left_out()
    {
        var report = Bodies("甲\u0001乙\uD800丙\u000B丁𬭎");

        var shown = DocxText.Part(WrittenDocx.Of(report), "word/document.xml").Descendants(W + "p").Select(DocxText.Shown);

        Assert.Contains("甲乙\uFFFD丙丁𬭎", shown, StringComparer.Ordinal);
    }

    [Fact]
    public void Stars_are_joined_so_that_no_line_parts_them()
    {
        var text = DocxText.Part(WrittenDocx.Of(Bodies("评级★★☆☆的")), "word/document.xml").Descendants(W + "t").Select(element => element.Value);

        Assert.Contains("★\u2060★\u2060☆\u2060☆", text, StringComparer.Ordinal);
    }

    [Fact]
    public void A_reference_to_nothing_is_our_mistake()
    {
        var report = SampleReport.Small() with
        {
            Sections = [new ReportSection(PageLayout.PortraitA4, [new ParagraphBlock(ParagraphStyle.Body, [new ReferenceInline("nowhere")])])],
        };

        Assert.Throws<KeyNotFoundException>(() => WrittenDocx.Of(report));
    }

    private static ReportDocument Bodies(string text) => SampleReport.Small() with
    {
        Sections = [new ReportSection(PageLayout.PortraitA4, [ParagraphBlock.Body(text)])],
    };

    // The build knows the invariant culture only; a changed copy of it stands for another one.
    private static byte[] Written(string separator, string zone)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = separator;
        culture.DateTimeFormat.DateSeparator = separator;
        CultureInfo.CurrentCulture = culture;
        SetZone(zone);
        return WrittenDocx.Of(SampleReport.Of(scenes: 6));
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
