using System.Text.Json;
using NJsonSchema;
using Reports.Core;
using Reports.Core.Findings;
using Reports.Core.Rules;
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

    internal static CheckedMap Faulty()
    {
        var context = CheckedContent.Context(ContentWorkbook.Content(
            ("scenes", [["code", "QB02-A-2-1", "name", "原油炼制计划优化降本提质增", "painPoint", "供应商管理<b>|*"], ["code", "QB02-A-2-1", "name", "质量智能检测", "painPoint", "依赖人工"]]),
            ("models", [["name", "视觉识别算法。"], ["name", "库存准确率"]])));
        return new CheckedMap(context.Map, Checker.Check(context));
    }
}
