using Reports.Core.Rules.Campaigns;
using Reports.Testing;

namespace Reports.Tests.Core.Documents;

public class WaivedFindingsTests
{
    private static readonly WaivedFinding Waived = new(
        ComposedReport.Findings[0], new Waiver("REF-03", "数据要素清单!C6", "", "场景下一轮补报", "王敏", new DateOnly(2026, 12, 31)));

    [Fact]
    public void The_report_lists_who_let_what_pass_and_until_when()
    {
        var text = ComposedReport.Text(ComposedReport.Compose(ContentWorkbook.Map(ComposedReport.Small), [], [Waived]));

        Assert.Contains("经批准豁免的问题1处", text, StringComparison.Ordinal);
        Assert.Contains("数据要素清单：C6", text, StringComparison.Ordinal);
        Assert.Contains("场景下一轮补报|王敏|2026年12月31日", text.Replace(" | ", "|", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_waivers_the_report_does_not_speak_of_them() => Assert.DoesNotContain(
        "豁免", ComposedReport.Text(ComposedReport.Compose(ContentWorkbook.Map(ComposedReport.Small), ComposedReport.Findings)), StringComparison.Ordinal);
}
