using NJsonSchema;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Campaigns;

public class CampaignSchemaTests
{
    [Theory]
    [InlineData("""{ "rules": { "SEM-06": "off" }, "limits": { "minScenes": 5 }, "waivers": [{ "rule": "SEM-03", "row": "YB01-A-1-1", "reason": "原文如此", "who": "王敏", "until": "2026-12-31" }] }""", true)]
    [InlineData("""{ "rules": { "SEM-06": "loud" } }""", false)]
    [InlineData("""{ "limits": { "minScenes": 0 } }""", false)]
    [InlineData("""{ "waivers": [{ "rule": "SEM-03", "row": "YB01-A-1-1", "reason": "原文如此", "who": "王敏" }] }""", false)]
    public async Task The_schema_takes_what_the_reader_takes(string json, bool isGood)
    {
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(RepositoryFiles.PathOf("templates/campaign.schema.json")));

        Assert.Equal(isGood, schema.Validate(json).Count == 0);
    }
}
