using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Testing;
using Reports.Word.Reading;
using Reports.Word.Styling;
using static Reports.Testing.EditedDocx;

namespace Reports.Tests.Word.Styling;

public class StyledReportTests
{
    [Theory]
    [InlineData(ReportKind.Annex)]
    [InlineData(ReportKind.Report)]
    [InlineData(ReportKind.Formal)]
    public void In_our_own_style_the_report_reads_as_without_one(ReportKind kind)
    {
        var report = SampleReport.Of(kind: kind);

        Assert.Equal(Body(WrittenDocx.Of(report)), Body(Styled(report, OfficeStyle.Ours())));
    }

    [Fact]
    public void The_same_report_and_style_give_the_same_bytes() => Assert.Equal(Styled(SampleReport.Small(), OfficeStyle.Ours()), Styled(SampleReport.Small(), OfficeStyle.Ours()));

    [Fact]
    public void Styles_headers_and_footers_are_the_style_files_own_bytes()
    {
        var office = With(OfficeStyle.Ours(), "word/footer1.xml", footer => footer.Descendants(W + "t").First().Value = "某某协会　— ");

        var docx = Styled(SampleReport.Small(), office);

        Assert.Equal(Raw(office, "word/styles.xml"), Raw(docx, "word/styles.xml"));
        Assert.Equal(Raw(office, "word/footer1.xml"), Raw(docx, "word/footer1.xml"));
        Assert.Equal(Raw(office, "word/settings.xml"), Raw(docx, "word/settings.xml"));
    }

    [Fact]
    public void Styles_are_found_by_name_where_Word_numbered_their_ids()
    {
        var docx = Styled(SampleReport.Of(), OfficeStyle.WithLocalIds(OfficeStyle.Ours()));

        Assert.Equal(Body(WrittenDocx.Of(SampleReport.Of())), Body(docx));
        var styles = DocxText.Part(docx, "word/styles.xml");
        Assert.Equal("heading 1", OfficeStyle.Style(styles, "Heading1").Element(W + "name")!.Attribute(W + "val")!.Value);
        Assert.Equal("Normal", OfficeStyle.Style(styles, "Heading1").Element(W + "basedOn")!.Attribute(W + "val")!.Value);
        Assert.Equal("Heading1", DocxText.Part(docx, "word/numbering.xml").Descendants(W + "pStyle").First().Attribute(W + "val")!.Value);
    }

    [Fact]
    public void The_text_of_the_style_file_makes_way()
    {
        var docx = Styled(SampleReport.Small(), OfficeStyle.Ours());

        Assert.DoesNotContain("报告样式文件", DocxText.Of(docx), StringComparison.Ordinal);
        Assert.Contains("制糖行业数字化转型", DocxText.Part(docx, "docProps/core.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_and_notes_of_the_style_files_own_text_do_not_get_into_the_report()
    {
        var office = WithPart(OfficeStyle.Ours(), "word/media/secret.png", [1, 2, 3]);
        office = WithLink(office, "word/_rels/document.xml.rels", "rIdSecret", "image", "media/secret.png", external: false);

        Assert.DoesNotContain("word/media/secret.png", DocxText.Names(Styled(SampleReport.Small(), office)));
    }

    [Fact]
    public void Headings_without_numbers_get_the_official_ones_and_the_user_is_told()
    {
        var office = EditedDocx.Without(OfficeStyle.Ours(), "word/numbering.xml");
        office = WithText(office, "word/_rels/document.xml.rels", text => System.Text.RegularExpressions.Regex.Replace(text, "<Relationship [^>]*numbering.xml\"[^>]*/>", ""));
        office = WithText(office, "[Content_Types].xml", text => System.Text.RegularExpressions.Regex.Replace(text, "<Override [^>]*numbering.xml\"[^>]*/>", ""));

        var docx = Styled(SampleReport.Small(), office);

        Assert.Contains("一、总体情况", DocxText.Of(docx), StringComparison.Ordinal);
        Assert.NotEmpty(DocxText.Part(docx, "word/numbering.xml").Elements(W + "num"));
        Assert.Contains(StyleFile.Open(office, "样式.docx").Notes, note => note.Zh.Contains("没有自动编号", StringComparison.Ordinal));
    }

    [Fact]
    public void The_contents_number_chapters_as_the_style_file_does()
    {
        var office = With(OfficeStyle.Ours(), "word/numbering.xml", numbering =>
        {
            numbering.Descendants(W + "lvlText").First().SetAttributeValue(W + "val", "第%1章");
            numbering.Descendants(W + "suff").First().SetAttributeValue(W + "val", "space");
        });

        Assert.Contains("TOC1: 第一章 总体情况\t", DocxText.Of(Styled(SampleReport.Small(), office)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_without_an_own_page_set_up_are_derived_from_the_upright_one()
    {
        var office = With(OfficeStyle.Ours(), "word/document.xml", main =>
        {
            var body = main.Element(W + "body")!;
            var first = body.Descendants(W + "sectPr").First();
            body.ReplaceNodes(body.Elements().First(), new XElement(first));
        });

        var docx = Styled(SampleReport.Small(), office);
        var sizes = DocxText.Part(docx, "word/document.xml").Descendants(W + "pgSz").Select(size => $"{size.Attribute(W + "w")!.Value}×{size.Attribute(W + "h")!.Value}").Distinct();

        Assert.Equal(["11906×16838", "23811×16838", "16838×11906"], sizes);
        Assert.Equal(2, StyleFile.Open(office, "样式.docx").Notes.Count);
    }

    [Fact]
    public void Later_pages_of_a_list_bear_their_mark_under_the_offices_own_header()
    {
        var office = With(OfficeStyle.Ours(), "word/header1.xml", header => header.Descendants(W + "p").First().Add(new XElement(W + "r", new XElement(W + "t", "某某协会"))));

        var docx = Styled(SampleReport.Small(), office);

        var marks = DocxText.Names(docx).Where(name => name.Contains("headerContinued", StringComparison.Ordinal)).Select(name => DocxText.Part(docx, name).Value).Distinct().ToList();
        Assert.Contains(marks, mark => mark.StartsWith("某某协会续表2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_styled_report_can_be_made_anew_over_edits_and_traced()
    {
        var docx = Styled(SampleReport.Small(), OfficeStyle.Ours());

        var kept = Reports.Word.Keeping.ReportKeeper.Keep(docx, docx, "旧.docx", new DateOnly(2026, 1, 1));

        Assert.Equal(0, kept.Additions);
        Assert.NotEmpty(ReportFile.Read(docx, "报告.docx").Parts);
        WrittenDocx.Validate(kept.Docx);
    }

    private static byte[] Styled(ReportDocument report, byte[] office)
    {
        var docx = StyledReport.Write(report, new StubPainter(), StyleFile.Open(office, "样式.docx"));
        WrittenDocx.Validate(docx);
        return docx;
    }

    private static byte[] Raw(byte[] docx, string part)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry(part)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static string Body(byte[] docx) => DocxText.Of(docx).Split("\nheader", 2)[0].Split("\nfooter", 2)[0]
        .Split('\n').Where(line => !line.StartsWith("== section", StringComparison.Ordinal)).Aggregate((all, line) => all + "\n" + line);
}
