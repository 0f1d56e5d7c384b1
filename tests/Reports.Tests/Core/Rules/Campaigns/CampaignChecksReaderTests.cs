using System.Text;
using Reports.Core.Rules.Campaigns;

namespace Reports.Tests.Core.Rules.Campaigns;

public class CampaignChecksReaderTests
{
    [Fact]
    public void Settings_are_read_whole()
    {
        var checks = Read("""
            {
              "rules": { "sem-06": "off", "FIG-06": "Note", "XLS-04": "shadow" }, // on trial
              "limits": { "minScenes": 5 },
              "waivers": [{ "rule": "SEM-03", "cell": "场景图谱!H6", "reason": "原文如此", "who": "王敏", "until": "2026-12-31" }]
            }
            """);

        Assert.Equal(RuleLevel.Off, checks.Levels["SEM-06"]);
        Assert.Equal(RuleLevel.Note, checks.Levels["FIG-06"]);
        Assert.Equal(RuleLevel.Shadow, checks.Levels["XLS-04"]);
        Assert.Equal(5, checks.Limits["minScenes"]);
        Assert.Equal(new Waiver("SEM-03", "场景图谱!H6", "", "原文如此", "王敏", new DateOnly(2026, 12, 31)), Assert.Single(checks.Waivers));
    }

    [Theory]
    [InlineData("""{ "rules": { "ABC-01": "off" } }""", "rules.ABC-01")]
    [InlineData("""{ "rules": { "SEM-06": "loud" } }""", "rules.SEM-06")]
    [InlineData("""{ "rules": { "SEM-06": "3" } }""", "rules.SEM-06")]
    [InlineData("""{ "rules": { "SEM-06": 3 } }""", "rules.SEM-06")]
    [InlineData("""{ "rules": [] }""", "rules")]
    [InlineData("""{ "rule": {} }""", "rule")]
    [InlineData("""{ "limits": { "minScene": 5 } }""", "limits.minScene")]
    [InlineData("""{ "limits": { "minScenes": 0 } }""", "limits.minScenes")]
    [InlineData("""{ "limits": { "minScenes": 2.5 } }""", "limits.minScenes")]
    [InlineData("""{ "waivers": {} }""", "waivers")]
    [InlineData("""{ "waivers": [3] }""", "waivers[0]")]
    [InlineData("""{ "waivers": [{ "rule": "SEM-03", "cell": "A!A1", "reason": "", "who": "a", "until": "2026-12-31" }] }""", "waivers[0].reason")]
    [InlineData("""{ "waivers": [{ "rule": "SEM-03", "cell": "A!A1", "reason": "a", "who": "a", "until": "31.12.2026" }] }""", "waivers[0].until")]
    [InlineData("""{ "waivers": [{ "rule": "SEM-03", "reason": "a", "who": "a", "until": "2026-12-31" }] }""", "waivers[0]")]
    [InlineData("""{ "waivers": [{ "rule": "SEM-03", "cell": "a", "row": "b", "reason": "a", "who": "a", "until": "2026-12-31" }] }""", "waivers[0]")]
    [InlineData("""[]""", "/")]
    [InlineData("{\n \"rules\": {\n", "line 3")]
    [InlineData("", "line 1")]
    public void Dirty_settings_are_refused_with_the_place_and_the_next_step(string json, string place)
    {
        var refused = Assert.Throws<CampaignRefusedException>(() => Read(json));

        Assert.Equal(place, refused.Place);
        Assert.Contains("batch.json", refused.Description.Zh, StringComparison.Ordinal);
        Assert.StartsWith("请", refused.NextStep.Zh, StringComparison.Ordinal);
    }

    private static CampaignChecks Read(string json) => CampaignChecksReader.Read(Encoding.UTF8.GetBytes(json), "batch.json");
}
