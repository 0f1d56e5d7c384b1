using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;
using Reports.Core.Rules.Submissions.Returns;
using Reports.Testing;
using Reports.Tests.Core.Rules.Examples;

namespace Reports.Tests.Core.Rules.Submissions.Returns;

public class ReturnsRulesTests
{
    public static TheoryData<string> Codes => [.. ReturnsRules.All.Select(rule => rule.Info.Code)];

    [Fact]
    public void Each_rule_has_one_example_and_each_example_a_rule() => Assert.Equal(
        ReturnsRules.All.Select(rule => rule.Info.Code),
        ReturnsExample.All.Select(example => example.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_failing_returns_give_one_finding_at_its_place_and_the_passing_ones_none(string code)
    {
        var (example, rule) = (ExampleOf(code), RuleOf(code));
        var register = ReturnsExample.RegisterOf(code);

        Assert.Equal([example.Place], Sent.Places(rule, register, example.Failing()));
        Assert.Empty(Sent.Places(rule, register, example.Passing()));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Findings_say_what_is_wrong_what_belongs_there_and_what_to_do(string code) => Assert.All(
        Sent.Findings(RuleOf(code), ReturnsExample.RegisterOf(code), ExampleOf(code).Failing()),
        found => MessageLint.Approve(found.Finding));

    [Fact]
    public void Returns_of_different_organisations_with_the_same_content_break_no_rule_but_the_one_of_copies()
    {
        var found = ReturnsRules.All.SelectMany(rule => Sent.Findings(rule, null, Sent.By(0), Sent.By(1))).Select(each => each.Finding.Rule);

        Assert.Empty(found);
    }

    [Fact]
    public void Of_two_returns_the_newer_one_counts_by_round_then_date()
    {
        var first = Sent.By(0).Set("cover", 0, "date", "2026年12月1日");
        var second = Sent.By(0).As("二.xlsx").Set("cover", 0, "round", "第2次");
        var set = new ReturnSet([second.Context().Map, first.Context().Map]);

        Assert.Equal(["报送0.xlsx", "二.xlsx"], Assert.Single(set.Histories).Select(each => each.File));
        Assert.Equal("二.xlsx", Assert.Single(set.Latest).File);
    }

    [Fact]
    public void A_double_return_says_how_it_differs()
    {
        var newer = Sent.By(0).As("新.xlsx").Set("cover", 0, "date", "2026年10月15日").Set("scenes", 1, "rating", "★★");

        Assert.Contains("晚 3 天，2 行不同", Message(new OneReturnForEachRound(), Sent.By(0), newer), StringComparison.Ordinal);
        Assert.Contains("内容相同", Message(new OneReturnForEachRound(), Sent.By(0), Sent.By(0).As("副本.xlsx")), StringComparison.Ordinal);
        Assert.Contains("（1 行不同）", Message(new OneReturnForEachRound(), Sent.By(0), Sent.By(0).As("副本.xlsx").Set("scenes", 1, "rating", "★★")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_replaced_return_has_no_say_any_more()
    {
        var old = Sent.By(0).Set("tools", 0, "localisation", "依赖进口");
        var next = Sent.By(0).As("新.xlsx").Set("cover", 0, "round", "第2次");

        Assert.Empty(Sent.Places(new OneElementHasOneDescription(), null, old, next, Sent.By(1)));
    }

    [Fact]
    public void A_comment_is_answered_by_a_change_a_reply_or_the_end_of_the_row()
    {
        var rule = new CommentsAreAnswered();
        var old = Sent.By(0).Comment("场景图谱", 7, 8, "请写明工序").Comment("封面", 4, 3, "请写全称");
        GoodWorkbook Next() => Sent.By(0).As("新.xlsx").Set("cover", 0, "round", "第2次");

        var open = Assert.Single(Sent.Findings(rule, null, old, Next())).Finding;
        Assert.Equal(("封面!C4", 2), (open.Where.ToString(), open.Count));
        Assert.Equal(["新.xlsx 场景图谱!H7"], Sent.Places(rule, null, old, Next().Set("cover", 0, "organisation", "河北第0钢铁有限公司")));
        Assert.Equal(["新.xlsx 封面!C4"], Sent.Places(rule, null, old, Next().Comment("场景图谱", 7, 8, "请写明工序\n已写在备注里")));
        Assert.Equal(["新.xlsx 封面!C4"], Sent.Places(rule, null, old, Next().Set("scenes", 1, "code", "YB01-B-1-9").Set("scenes", 1, "name", "另一场景")));
        Assert.Empty(Sent.Places(rule, null, Sent.By(0).Comment("场景图谱", 7, 8, "要改", "一图四清单核验"), Next()));
    }

    [Fact]
    public void A_register_knows_members_by_code_or_name_and_tells_who_is_missing()
    {
        var register = new DispatchRegister("名单.xlsx", [new("91350100M000100Y43", "第0钢铁厂"), new("", "第1钢铁厂"), new("91130200MA0000009X", "第2钢铁厂"), new("91320500MA0000003A", "某(集团)公司")]);
        GoodWorkbook[] returns = [Sent.By(0), Sent.By(1), Sent.By(2), Sent.By(4)];

        Assert.Equal(["报送2.xlsx 封面!C5", "报送4.xlsx 封面!C5"], Sent.Places(new SendersAreRegistered(), register, returns));
        Assert.Contains("91130200MA0000009X", Sent.Findings(new SendersAreRegistered(), register, returns)[0].Finding.Expected.Zh, StringComparison.Ordinal);
        Assert.Equal(
            "下发名单 4 家：已报送 3 家，未报送 1 家，主动报送 1 家。未报送：某(集团)公司。",
            register.Summary(new ReturnSet(returns.Select(each => each.Context().Map), register)).Zh);
    }

    [Fact]
    public void What_is_found_between_returns_joins_what_was_found_in_each_as_the_campaign_weighs_it()
    {
        var set = new ReturnSet([.. new[] { Sent.By(0), Sent.By(1).Set("tools", 0, "localisation", "依赖进口"), Sent.By(2) }.Select(each => each.Context().Map)]);
        var alone = set.All.Select(_ => new CheckResult([])).ToArray();
        var waiver = new Waiver("SUB-12", "工具软件清单!J6", "", "已核实", "张三", new DateOnly(2026, 12, 31));
        var campaign = CampaignChecks.None with { Levels = new Dictionary<string, RuleLevel>(StringComparer.OrdinalIgnoreCase) { ["SUB-12"] = RuleLevel.Error } };
        var today = new DateOnly(2026, 11, 1);

        var results = ReturnsChecker.Check(set, alone, campaign, today);

        Assert.Equal([0, 1, 0], results.Select(result => result.Errors));
        Assert.Equal([0, 1, 0], ReturnsChecker.Check(set, alone, CampaignChecks.None with { Waivers = [waiver] }, today).Select(result => result.Waived.Count));
    }

    private static string Message(ReturnsRule rule, params GoodWorkbook[] returns) => Assert.Single(Sent.Findings(rule, null, returns)).Finding.Message.Zh;

    private static ReturnsRule RuleOf(string code) => ReturnsRules.All.Single(rule => rule.Info.Code == code);

    private static ReturnsExample ExampleOf(string code) => Assert.Single(ReturnsExample.All, example => example.Code == code);
}
