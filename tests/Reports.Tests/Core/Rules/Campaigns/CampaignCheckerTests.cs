using Reports.Core;
using Reports.Core.Findings;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;
using Reports.Core.Templates;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Campaigns;

public class CampaignCheckerTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void A_rule_that_is_off_is_not_run()
    {
        Assert.Equal(["SEM-03 Warning"], Check(CampaignChecks.None).Findings.Select(Describe));
        Assert.Empty(Check(Level("SEM-03", RuleLevel.Off)).Findings);
        Assert.Equal(RuleCatalogue.ForWorkbooks.Count - 1, Check(Level("SEM-03", RuleLevel.Off)).RulesRun);
    }

    [Theory]
    [InlineData(RuleLevel.Error, "SEM-03 Error")]
    [InlineData(RuleLevel.Note, "SEM-03 Note")]
    [InlineData(RuleLevel.Shadow, "SEM-03 Note")]
    public void A_rule_weighs_what_the_campaign_says(RuleLevel level, string expected)
    {
        var result = Check(Level("SEM-03", level));

        Assert.Equal([expected], result.Findings.Select(Describe));
        Assert.Equal(level == RuleLevel.Shadow, result.Findings[0].IsShadow);
    }

    [Theory]
    [InlineData("场景图谱!H6", "", "2026-11-24", true)]
    [InlineData("", "YB01-A-1-1", "2026-12-31", true)]
    [InlineData("场景图谱!H6", "", "2026-11-23", false)]
    [InlineData("场景图谱!H7", "", "2026-12-31", false)]
    [InlineData("", "YB01-B-1-1", "2026-12-31", false)]
    public void A_waiver_silences_the_finding_that_it_names_while_it_holds(string cell, string row, string until, bool holds)
    {
        var waiver = new Waiver("SEM-03", cell, row, "原文如此", "王敏", DateOnly.ParseExact(until, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        var result = Check(CampaignChecks.None with { Waivers = [waiver] });

        Assert.Equal(holds ? 0 : 1, result.Findings.Count);
        Assert.Equal(holds ? 1 : 0, result.Waived.Count);
        Assert.Equal(waiver.Until < Today ? 1 : 0, result.Lapsed.Count);
    }

    [Fact]
    public void Json_lists_what_was_waived_and_marks_a_rule_on_trial()
    {
        var map = Faulty().Context(CheckedContent.Glossary).Map;
        var waived = Check(CampaignChecks.None with { Waivers = [new Waiver("SEM-03", "场景图谱!H6", "", "原文如此", "王敏", Today)] });

        var json = FindingsJson.Write(map, waived, Language.Chinese);

        Assert.Contains("\"reason\": \"原文如此\"", json, StringComparison.Ordinal);
        Assert.Contains("\"until\": \"2026-11-24\"", json, StringComparison.Ordinal);
        Assert.Contains("\"shadow\": true", FindingsJson.Write(map, Check(Level("SEM-03", RuleLevel.Shadow)), Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_says_how_many_were_waived_and_which_waivers_ended()
    {
        var map = Faulty().Context(CheckedContent.Glossary).Map;
        Waiver[] waivers =
        [
            new("SEM-03", "场景图谱!H6", "", "原文如此", "王敏", Today),
            new("SEM-04", "场景图谱!H6", "", "原文如此", "王敏", Today.AddDays(-1)),
        ];

        var text = FindingsText.Write(map, Check(CampaignChecks.None with { Waivers = waivers }), Language.Chinese);

        Assert.Contains("另有 1 项经批准豁免", text, StringComparison.Ordinal);
        Assert.Contains("豁免 SEM-04（场景图谱!H6）已于 2026-11-23 到期", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_of_the_file_stand_above_those_of_the_template()
    {
        var template = ContentWorkbook.Template with
        {
            Rules = new Dictionary<string, RuleLevel>(StringComparer.Ordinal) { ["SEM-03"] = RuleLevel.Off, ["SEM-04"] = RuleLevel.Note },
        };

        var both = CampaignChecks.Of(template).With(Level("sem-03", RuleLevel.Error));

        Assert.Equal(RuleLevel.Error, both.Levels["SEM-03"]);
        Assert.Equal(RuleLevel.Note, both.Levels["SEM-04"]);
    }

    [Fact]
    public void Limits_take_the_place_of_the_templates()
    {
        var campaign = CampaignChecks.None with { Limits = new Dictionary<string, int>(StringComparer.Ordinal) { ["minScenes"] = 99 } };

        TemplateDefinition limited = campaign.Limit(ContentWorkbook.Template);

        Assert.Equal(99, limited.Limits.MinScenes);
        Assert.Equal(ContentWorkbook.Template.Limits.MaxScenes, limited.Limits.MaxScenes);
    }

    [Fact]
    public void Another_campaign_is_another_rule_set()
    {
        Assert.NotEqual(Check(CampaignChecks.None).RulesHash, Check(Level("SEM-03", RuleLevel.Off)).RulesHash);
    }

    private static GoodWorkbook Faulty() => new GoodWorkbook().Set("scenes", 0, "painPoint", "供应商质量管理、采购成本管理");

    private static CheckResult Check(CampaignChecks campaign) =>
        CampaignChecker.Check(Faulty().Context(CheckedContent.Glossary), campaign, Today);

    private static CampaignChecks Level(string rule, RuleLevel level) =>
        CampaignChecks.None with { Levels = new Dictionary<string, RuleLevel>(StringComparer.OrdinalIgnoreCase) { [rule] = level } };

    private static string Describe(Finding finding) => $"{finding.Rule} {finding.Severity}";
}
