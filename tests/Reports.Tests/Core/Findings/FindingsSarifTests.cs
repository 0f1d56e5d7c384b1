using System.Text.Json;
using NJsonSchema;
using Reports.Core;
using Reports.Core.Findings;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Findings;

public class FindingsSarifTests
{
    private const string Schema = "tests/Reports.Tests/schemas/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public async Task The_log_is_valid_against_the_schema(Language language)
    {
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(RepositoryFiles.PathOf(Schema)));

        Assert.Empty(schema.Validate(FindingsSarif.Write([Faulty(), Faulty()], language)));
        Assert.Empty(schema.Validate(FindingsSarif.Write([Judged()], language)));
        Assert.NotEmpty(schema.Validate(FindingsSarif.Write([Faulty()], language).Replace("\"warning\"", "\"grave\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_result_names_its_file_its_cell_and_its_rule()
    {
        var checkedMap = Faulty();
        using var log = JsonDocument.Parse(FindingsSarif.Write([checkedMap], Language.Chinese));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal(
            checkedMap.Result.Findings.Select(finding => $"test.xlsx {finding.Where} {finding.Rule} {finding.Severity.ToString().ToLowerInvariant()}"),
            run.GetProperty("results").EnumerateArray().Select(result =>
            {
                var location = result.GetProperty("locations")[0];
                return $"{location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()} "
                    + $"{(location.TryGetProperty("logicalLocations", out var logical) && logical[0].GetProperty("kind").GetString() == "cell" ? logical[0].GetProperty("fullyQualifiedName").GetString() : "")} "
                    + $"{rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()} {result.GetProperty("level").GetString()}";
            }));
    }

    [Fact]
    public void A_finding_keeps_its_fingerprint_when_its_row_moves()
    {
        static string Fingerprint(CellAddress where)
        {
            var finding = new Finding("REF-03", Severity.Error, where, where.Sheet, new Bilingual("没有。", "None."), "YB01", new Bilingual("", ""), new Bilingual("", ""));
            var log = FindingsSarif.Write([Faulty() with { Result = new CheckResult([finding]) }], Language.Chinese);
            using var json = JsonDocument.Parse(log);
            return json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("partialFingerprints").GetProperty("finding/v1").GetString()!;
        }

        Assert.Equal(Fingerprint(new CellAddress("工具软件清单", 9, 3)), Fingerprint(new CellAddress("工具软件清单", 30, 3)));
        Assert.NotEqual(Fingerprint(new CellAddress("工具软件清单", 9, 3)), Fingerprint(new CellAddress("数据要素清单", 9, 3)));
    }

    [Fact]
    public void A_waived_finding_is_suppressed_with_its_reason_and_a_trial_is_marked()
    {
        using var log = JsonDocument.Parse(FindingsSarif.Write([Judged()], Language.Chinese));
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToArray();

        var suppressed = Assert.Single(results, result => result.TryGetProperty("suppressions", out _));
        Assert.Equal("accepted", suppressed.GetProperty("suppressions")[0].GetProperty("status").GetString());
        Assert.Equal("等待协会提供原文（王敏批准，2026-12-31前有效）", suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.All(
            results.Where(result => result.GetProperty("ruleId").GetString() == "CMP-14"),
            result => Assert.True(result.GetProperty("properties").GetProperty("shadow").GetBoolean()));
    }

    /// <summary>The same under a campaign that tries CMP-14 out and lets one repeated code pass.</summary>
    internal static CheckedMap Judged()
    {
        var (map, _) = Faulty();
        var campaign = CampaignChecks.None with
        {
            Levels = new Dictionary<string, RuleLevel>(StringComparer.Ordinal) { ["CMP-14"] = RuleLevel.Shadow },
            Waivers = [new Waiver("REF-02", "场景图谱!A7", "", "等待协会提供原文", "王敏", new DateOnly(2026, 12, 31))],
        };
        return new CheckedMap(map, CampaignChecker.Check(new CheckContext(map, CheckedContent.Glossary), campaign, new DateOnly(2026, 10, 12)));
    }

    internal static CheckedMap Faulty()
    {
        var context = CheckedContent.Context(ContentWorkbook.Content(
            ("scenes", [["code", "QB02-A-2-1", "name", "原油炼制计划优化降本提质增", "painPoint", "供应商管理<b>|*"], ["code", "QB02-A-2-1", "name", "质量智能检测", "painPoint", "依赖人工"]]),
            ("models", [["name", "视觉识别算法。"], ["name", "库存准确率"]])));
        return new CheckedMap(context.Map, Checker.Check(context));
    }
}
