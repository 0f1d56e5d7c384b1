using Reports.Core;
using Reports.Core.Findings;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;
using Reports.Core.Rules.Drafts;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Drafts;

public class DraftWaiverTests
{
    private static readonly DateOnly Today = new(2026, 10, 31);

    [Theory]
    [InlineData("一、总体情况")]
    [InlineData("总体情况")]
    [InlineData("（二）工作情况")]
    [InlineData("工作情况")]
    public void A_waiver_names_a_heading_with_or_without_its_number_and_is_listed(string heading)
    {
        var (draft, result) = Check(GoodDraft.Body("水份偏高。"), new Waiver("WRD-14", heading, "", "引用原文", "王敏", Today));

        Assert.DoesNotContain(result.Findings, finding => finding.Rule == "WRD-14");
        Assert.Single(result.Waived);
        Assert.Contains("豁免 WRD-14（一、总体情况 （二）工作情况 第1段", FindingsText.Write(new CheckedDraft(draft, result), Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("三、统计分析", 0)]
    [InlineData("总体情况", -1)]
    public void A_waiver_of_another_heading_or_of_yesterday_lets_nothing_pass(string heading, int days)
    {
        var (_, result) = Check(GoodDraft.Body("水份偏高。"), new Waiver("WRD-14", heading, "", "引用原文", "王敏", Today.AddDays(days)));

        Assert.Single(result.Findings, finding => finding.Rule == "WRD-14");
        Assert.Empty(result.Waived);
        Assert.Equal(days < 0 ? 1 : 0, result.Lapsed.Count);
    }

    [Fact]
    public void Findings_about_the_whole_document_are_waived_as_such()
    {
        var draft = new GoodDraft { Title = "" }.Build();
        var campaign = CampaignChecks.None with { Waivers = [new Waiver("ACC-06", "整份文件", "", "标题由办公系统填写", "王敏", Today)] };

        var result = DraftChecker.Check(draft, CheckedContent.Glossary, campaign, Today);

        Assert.Empty(result.Findings);
        Assert.Single(result.Waived);
    }

    private static (Reports.Core.Documents.Drafts.Draft Draft, CheckResult Result) Check(Reports.Core.Documents.Drafts.DraftParagraph body, Waiver waiver)
    {
        var draft = new GoodDraft().With(body).Build();
        return (draft, DraftChecker.Check(draft, CheckedContent.Glossary, CampaignChecks.None with { Waivers = [waiver] }, Today));
    }
}
