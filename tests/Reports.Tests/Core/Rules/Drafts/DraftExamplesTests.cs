using Reports.Core;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;
using Reports.Core.Rules.Drafts;
using Reports.Testing;
using Reports.Tests.Core.Rules.Examples;

namespace Reports.Tests.Core.Rules.Drafts;

public class DraftExamplesTests
{
    private static readonly DateOnly Today = new(2026, 10, 31);

    public static TheoryData<string> Codes => [.. RuleCatalogue.ForDocuments.Select(rule => rule.Info.Code)];

    [Fact]
    public void The_good_report_has_no_finding_at_all() =>
        Assert.Empty(DraftChecker.Check(new GoodDraft().Build(), CheckedContent.Glossary, CampaignChecks.None, Today).Findings.Select(Describe));

    [Fact]
    public void Each_rule_has_one_example_and_each_example_a_rule() => Assert.Equal(
        RuleCatalogue.ForDocuments.Select(rule => rule.Info.Code).Order(StringComparer.Ordinal),
        DraftExamples.All.Select(example => example.Code).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_failing_example_gives_one_finding_at_its_place_and_the_passing_one_none(string code)
    {
        var example = ExampleOf(code);

        Assert.Equal([example.Place], Check(code, example.Failing(new GoodDraft())).Select(PlaceOf));
        Assert.Empty(Check(code, example.Passing(new GoodDraft())).Select(Describe));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_catalogue_shows_the_texts_of_the_examples(string code)
    {
        if (ExampleOf(code).Texts is { } texts)
        {
            var info = RuleCatalogue.Find(code)!.Info;

            Assert.Contains(texts.Failing, info.Failing, StringComparison.Ordinal);
            Assert.Contains(texts.Passing, info.Passing, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Findings_say_what_is_wrong_what_belongs_there_and_what_to_do(string code) =>
        Assert.All(Check(code, ExampleOf(code).Failing(new GoodDraft())), MessageLint.Approve);

    [Theory]
    [InlineData("一台价值不菲的数孪系统，水份偏高。", "WRD-14", "水分")]
    [InlineData("数据截至2025.03.05。", "WRD-09", "2025年3月5日")]
    [InlineData("平台(含边缘),已建成。", "WRD-05", "（含边缘）")]
    public void What_people_write_into_a_report_is_checked_for_its_wording(string text, string code, string expected)
    {
        var findings = DraftChecker.Check(new GoodDraft().With(GoodDraft.Body(text)).Build(), CheckedContent.Glossary, CampaignChecks.None, Today).Findings;

        var finding = Assert.Single(findings, each => each.Rule == code);
        Assert.Equal("一、总体情况 （二）工作情况 第1段", PlaceOf(finding));
        Assert.Contains(expected, finding.Expected.Zh + finding.Hint.Zh, StringComparison.Ordinal);
        MessageLint.Approve(finding);
    }

    [Fact]
    public void What_the_program_generated_is_not_checked_for_its_wording()
    {
        var draft = new GoodDraft().With(GoodDraft.Body("水份偏高，平台(含边缘)。") with { IsGenerated = true }).Build();

        Assert.Empty(DraftChecker.Check(draft, CheckedContent.Glossary, CampaignChecks.None, Today).Findings.Select(Describe));
    }

    [Fact]
    public void A_campaign_switches_rules_off_and_weighs_them_otherwise()
    {
        var draft = new GoodDraft { Title = "", Language = "en-US" }.Build();
        var campaign = CampaignChecks.None with
        {
            Levels = new Dictionary<string, RuleLevel>(StringComparer.OrdinalIgnoreCase) { ["ACC-06"] = RuleLevel.Off, ["ACC-01"] = RuleLevel.Error },
        };

        var finding = Assert.Single(DraftChecker.Check(draft, CheckedContent.Glossary, campaign, Today).Findings);

        Assert.Equal(("ACC-01", Severity.Error), (finding.Rule, finding.Severity));
    }

    internal static IEnumerable<Finding> Check(string code, GoodDraft draft) =>
        RuleCatalogue.ForDocuments.Single(rule => rule.Info.Code == code).Check(new DraftContext(draft.Build(), CheckedContent.Glossary));

    internal static DraftExample ExampleOf(string code) => Assert.Single(DraftExamples.All, example => example.Code == code);

    private static string PlaceOf(Finding finding) => $"{finding.Place!.Chapter} {finding.Place.In(Language.Chinese)}";

    private static string Describe(Finding finding) => $"{finding.Rule} {PlaceOf(finding)} {finding.Message.Zh}";
}
