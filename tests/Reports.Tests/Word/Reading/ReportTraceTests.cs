using Reports.Core.Documents;
using Reports.Core.Workbooks;
using Reports.Testing;
using Reports.Word.Reading;

namespace Reports.Tests.Word.Reading;

public class ReportTraceTests
{
    private static readonly CellSource Codes = new("场景图谱", new CellRange(6, 1, 54, 1));

    [Theory]
    [InlineData("49", "总体情况,分布")]
    [InlineData("149", "甲")]
    [InlineData("4.9", "乙")]
    [InlineData("场景49个", "总体情况")]
    [InlineData("9", "")]
    public void A_number_is_found_as_a_whole_number(string words, string titles)
    {
        var report = ReportFile.Read(WrittenDocx.Of(Report()), "r.docx");

        Assert.Equal(titles.Split(',', StringSplitOptions.RemoveEmptyEntries), ReportTrace.Find(report, words).Select(text => text.PartTitle));
    }

    [Fact]
    public void A_text_names_its_cells_and_the_report_its_workbook()
    {
        var report = ReportFile.Read(WrittenDocx.Of(Report()), "r.docx");

        Assert.Equal(["场景图谱!A6:A54"], ReportTrace.Find(report, "场景49个").Single().Sources);
        Assert.Equal(["场景图谱!C9"], ReportTrace.Find(report, "其中").Single().Sources);
        Assert.Equal("示例协会", report.Origin.Submitter);
        Assert.DoesNotContain(report.Parts, part => part.IsEdited);
    }

    private static ReportDocument Report()
    {
        Block Text(string text) => ParagraphBlock.Body(text) with { Sources = [Codes] };
        return SampleReport.Small() with
        {
            Origin = new ReportOrigin("a.xlsx", "00", "示例协会", "one-map-four-lists", "2026.1", "11"),
            Sections =
            [
                new ReportSection(PageLayout.PortraitA4,
                [
                    new HeadingBlock(1, "总体情况", "h-a"), Text("收录场景49个。"),
                    new HeadingBlock(1, "甲", "h-b"), Text("共149条。"),
                    new HeadingBlock(1, "乙", "h-c"), Text("平均4.9分。"),
                    new TableBlock(
                        "t",
                        "分布",
                        [new TableColumn("项", 10, CellAlignment.Left), new TableColumn("数", 10, CellAlignment.Right)],
                        [new TableRow([TableCell.Of("其中"), TableCell.Of("49")]) { Sources = [CellSource.Of(new CellAddress("场景图谱", 9, 3))] }],
                        10.5,
                        KeepWhole: true,
                        "分布"),
                ]),
            ],
        };
    }
}
