using System.Text.Json;
using Reports.Testing;

namespace Reports.EndToEnd.Cli;

public sealed class CampaignSettingsTests : IDisposable
{
    private static readonly string Sample = RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx");

    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("campaign").FullName, "batch.json");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Fact]
    public void A_campaign_switches_off_tries_out_and_waives()
    {
        File.WriteAllText(_file, """
            { "rules": { "SEM-06": "off", "CMP-06": "shadow" },
              "waivers": [{ "rule": "CMP-02", "row": "QB02-B-2-2", "reason": "原文待协会提供", "who": "王敏", "until": "2999-12-31" }] }
            """);

        var (exit, output, _) = ReportsProcess.Run("check", Sample, "--config", _file, "--format", "json");

        Assert.Equal(1, exit);
        using var json = JsonDocument.Parse(output);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToArray();
        Assert.DoesNotContain(findings, finding => finding.GetProperty("rule").GetString() == "SEM-06");
        Assert.All(findings.Where(finding => finding.GetProperty("rule").GetString() == "CMP-06"), finding => Assert.Equal("note", finding.GetProperty("severity").GetString()));
        Assert.Equal("原文待协会提供", json.RootElement.GetProperty("waived")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public void Settings_that_cannot_be_used_are_refused_with_the_place_and_the_next_step()
    {
        File.WriteAllText(_file, """{ "rules": { "SEM-99": "off" } }""");

        var (exit, output, errors) = ReportsProcess.Run("check", Sample, "--config", _file);

        Assert.Equal(3, exit);
        Assert.Empty(output);
        Assert.Contains("rules.SEM-99", errors, StringComparison.Ordinal);
        Assert.Contains("请改正后重新运行", errors, StringComparison.Ordinal);
    }
}
