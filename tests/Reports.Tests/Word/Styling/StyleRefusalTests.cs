using System.Text;
using System.Xml.Linq;
using Reports.Testing;
using Reports.Word.Reading;
using Reports.Word.Styling;
using static Reports.Testing.EditedDocx;

namespace Reports.Tests.Word.Styling;

public class StyleRefusalTests
{
    private const string MainLinks = "word/_rels/document.xml.rels";

    [Fact]
    public void Text_is_no_style_file() => Refused(Encoding.UTF8.GetBytes("样式"), "不是 Word 文档");

    [Fact]
    public void An_old_doc_or_an_encrypted_file_is_told_apart_from_damage() => Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "旧版 doc");

    [Fact]
    public void A_cut_off_file_is_damaged() => Refused(OfficeStyle.Ours()[..4000], "损坏");

    [Fact]
    public void A_workbook_is_no_style_file() => Refused(File.ReadAllBytes(RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx")), "不是 Word 文档");

    [Fact]
    public void Macros_are_refused() => Refused(WithPart(OfficeStyle.Ours(), "word/vbaProject.bin", [1]), "含有宏");

    [Fact]
    public void An_attached_template_is_refused() =>
        Refused(WithLink(OfficeStyle.Ours(), "word/_rels/settings.xml.rels", "rId1", "attachedTemplate", "http://example.org/t.dotm", external: true), "链接着另一个模板");

    [Theory]
    [InlineData("image", "https://example.org/logo.png")]
    [InlineData("oleObject", "file:///C:/x.xlsx")]
    [InlineData("frame", "https://example.org/")]
    public void What_would_be_fetched_from_outside_is_refused(string type, string target) =>
        Refused(WithLink(OfficeStyle.Ours(), "word/_rels/header1.xml.rels", "rId1", type, target, external: true), "文件以外的内容");

    [Theory]
    [InlineData("oleObject")]
    [InlineData("package")]
    [InlineData("control")]
    [InlineData("aFChunk")]
    public void Embedded_objects_are_refused(string type) => Refused(WithLink(OfficeStyle.Ours(), MainLinks, "rIdX", type, "embeddings/x.bin", external: false), "内嵌有");

    [Fact]
    public void Fields_that_fetch_files_are_refused() => Refused(
        With(OfficeStyle.Ours(), "word/footer1.xml", footer => footer.Descendants(W + "instrText").First().Value = " INCLUDEPICTURE \"http://example.org/a.png\" "),
        "文件以外的内容");

    [Fact]
    public void A_document_type_is_refused() => Refused(
        WithText(OfficeStyle.Ours(), "word/footer2.xml", text => text.Replace("<w:ftr", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:ftr", StringComparison.Ordinal)),
        "word/footer2.xml");

    [Fact]
    public void Control_characters_are_refused() => Refused(
        WithText(OfficeStyle.Ours(), "word/footer2.xml", text => text.Replace("— ", "&#x1;", StringComparison.Ordinal)),
        "控制字符");

    [Fact]
    public void A_file_that_unpacks_to_far_too_much_is_refused() =>
        Refused(WithPart(OfficeStyle.Ours(), "word/webSettings.xml", new byte[30 * 1024 * 1024]), "过大");

    [Fact]
    public void Strict_Open_XML_is_refused_with_what_to_do() => Refused(
        WithText(OfficeStyle.Ours(), "word/document.xml", text => text.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)),
        "严格 Open XML");

    [Theory]
    [InlineData(12000)]
    [InlineData(8000)]
    public void Margins_that_leave_no_room_are_refused(int margin) => Refused(
        With(OfficeStyle.Ours(), "word/document.xml", main =>
        {
            var margins = main.Descendants(W + "pgMar").First();
            margins.SetAttributeValue(W + "top", margin);
            margins.SetAttributeValue(W + "bottom", margin);
        }),
        "版心过小");

    [Fact]
    public void Missing_styles_are_all_named_at_once_by_name_and_id()
    {
        var refused = Refused(OfficeStyle.Without(OfficeStyle.Ours(), "Heading3", "OfficialBody", "TableCaption"), "缺少报告需要的 3 个样式");

        Assert.Contains("标题 3（三级标题）（Heading3）", refused.Description.Zh, StringComparison.Ordinal);
        Assert.Contains("公文正文（OfficialBody）", refused.Description.Zh, StringComparison.Ordinal);
        Assert.Contains("表题（TableCaption）", refused.Description.Zh, StringComparison.Ordinal);
        Assert.Contains("heading 3 (Heading3)", refused.Description.En, StringComparison.Ordinal);
        Assert.Contains("reports template style", refused.NextStep.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_any_style_of_ours_is_refused() =>
        Refused(With(OfficeStyle.Ours(), "word/styles.xml", styles => styles.Elements(W + "style").Remove()), "缺少报告需要的");

    [Fact]
    public void Styles_that_are_based_on_each_other_do_not_hang_the_program()
    {
        var office = With(OfficeStyle.Ours(), "word/styles.xml", styles => OfficeStyle.Style(styles, "Normal").Element(W + "name")!.AddAfterSelf(new XElement(W + "basedOn", new XAttribute(W + "val", "OfficialBody"))));

        Assert.NotNull(StyleFile.Open(office, "样式.docx"));
    }

    [Fact]
    public void Type_of_any_size_leaves_pages_that_can_be_counted()
    {
        var office = OfficeStyle.WithType(OfficeStyle.Ours(), 3276, 30000);

        Assert.NotEmpty(StyledReport.Write(SampleReport.Small(), new StubPainter(), StyleFile.Open(office, "样式.docx")));
    }

    private static DocumentUnreadableException Refused(byte[] docx, string because)
    {
        var refused = Assert.Throws<DocumentUnreadableException>(() => StyleFile.Open(docx, "样式.docx"));
        Assert.Contains(because, refused.Description.Zh, StringComparison.Ordinal);
        Assert.NotEmpty(refused.NextStep.Zh);
        Assert.NotEmpty(refused.NextStep.En);
        return refused;
    }
}
