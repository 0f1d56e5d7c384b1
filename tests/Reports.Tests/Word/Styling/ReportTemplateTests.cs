using Reports.Core.Documents.Filling;
using Reports.Testing;
using Reports.Tests.Core.Documents;
using Reports.Word.Reading;
using Reports.Word.Styling;
using static Reports.Testing.OfficeTemplate;

namespace Reports.Tests.Word.Styling;

/// <summary>A whole report template edited in Word.</summary>
public class ReportTemplateTests
{
    private static readonly TagCatalogue Catalogue = new(ContentWorkbook.Template);

    [Fact]
    public void Own_text_stays_and_placeholders_become_what_they_stand_for()
    {
        var docx = Written(With(
            Paragraph("我省", Tag("行业"), "共梳理场景", Tag("场景数"), "个。"),
            Paragraph(Tag("总体情况")),
            Control("每个场景", Paragraph(Tag("序号"), "、", Tag("场景名称"), "（", Tag("现状评级"), "）")),
            Table(Row("编号", "名称"), Control("每个环节", Row(Tag("环节代码"), Tag("环节名称")))),
            Paragraph(Tag("清单以外的话"))));

        var text = DocxText.Of(docx);
        Assert.Contains("我省钢铁行业共梳理场景13个。", text, StringComparison.Ordinal);
        Assert.Contains("总体情况", text, StringComparison.Ordinal);
        Assert.Equal(13, text.Split('\n').Count(line => line.Contains("、场景", StringComparison.Ordinal) && line.Contains("（★★★）", StringComparison.Ordinal)));
        Assert.Contains("铁前", text, StringComparison.Ordinal);
        Assert.Contains("炼铁", text, StringComparison.Ordinal);
        Assert.DoesNotContain("每个场景", text, StringComparison.Ordinal);
        Assert.Contains("清单以外的话", text, StringComparison.Ordinal);
        WrittenDocx.Validate(docx);
    }

    [Fact]
    public void A_check_names_misspelt_misplaced_repeated_and_missing_tags_with_their_places()
    {
        var template = With(
            Paragraph("本行业共有", Tag("场景总数目"), "个场景，", Tag("场境数"), "个。"),
            Paragraph("见", Tag("场景图谱图"), "。"),
            Paragraph(Tag("总体情况")),
            Paragraph(Tag("总体情况")),
            Paragraph("名称：", Tag("场景名称")));

        var problems = TemplateCheck.Check(template, "模板.docx", Catalogue);

        Snapshot.Verify(string.Concat(problems.Select(problem => $"{(problem.IsError ? "错误" : "提示")} {problem.Place.Zh}：{problem.Text.Zh}\n")));
        var refusal = Assert.Throws<DocumentUnreadableException>(() => Written(template));
        Assert.Contains("场景数", refusal.Description.Zh, StringComparison.Ordinal);
        Assert.Contains("reports template check", refusal.NextStep.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_we_give_out_has_nothing_wrong() =>
        Assert.DoesNotContain(TemplateCheck.Check(OfficeStyle.Ours(), "样式.docx", Catalogue), problem => problem.IsError);

    [Fact]
    public void Same_template_and_data_same_bytes()
    {
        var template = With(Paragraph(Tag("行业")), Tag("全文"));

        Assert.Equal(Written(template), Written(template));
    }

    private static byte[] Written(byte[] template)
    {
        var map = new GoodWorkbook().Context(CheckedContent.Glossary).Map;
        return StyledReport.Write(new TagValues(map, ComposedReport.Compose(map, [])), Catalogue, new StubPainter(), StyleFile.Open(template, "模板.docx"), _ => { });
    }
}
