using System.Text.Json;
using System.Text.RegularExpressions;
using Reports.Core;
using Reports.Core.Findings;
using Reports.Core.Rules;
using Reports.Core.Rules.Semantics;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Findings;

public partial class FindingsOutputTests
{
    private static readonly WorkbookContent Content = ContentWorkbook.Content(
        ("scenes", [["name", "原油炼制计划优化降本提质增", "painPoint", "供应商管理"], ["name", "质量智能检测", "painPoint", "依赖人工"]]),
        ("models", [["name", "视觉识别算法。"]]));

    [Fact]
    public void Json_has_the_documented_shape()
    {
        var context = CheckedContent.Context(Content);
        var json = FindingsJson.Write(context.Map, Checker.Check(context, SemanticRules.All), Language.Chinese);

        using var document = JsonDocument.Parse(json);
        Assert.Equal(3, document.RootElement.GetProperty("findings").GetArrayLength());

        // The hash changes with every new rule; the rest must not.
        Snapshot.Verify(Hash().Replace(json, "HASH"), "json");
    }

    [Theory]
    [InlineData(Language.Chinese, "场景图谱")]
    [InlineData(Language.English, "2 warnings")]
    public void Text_is_in_the_language_asked_for(Language language, string expected)
    {
        var context = CheckedContent.Context(Content);
        var text = FindingsText.Write(context.Map, Checker.Check(context, SemanticRules.All), language);

        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_grouped_by_sheet_and_cause()
    {
        var context = CheckedContent.Context(Content);

        Snapshot.Verify(FindingsText.Write(context.Map, Checker.Check(context, SemanticRules.All), Language.Chinese));
    }

    [Fact]
    public void Rule_codes_are_unique_and_every_rule_has_both_examples()
    {
        var infos = RuleCatalogue.All.Select(rule => rule.Info).ToArray();

        Assert.Equal(infos.Length, infos.Select(info => info.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(infos, info => Assert.True(info.Passing.Length > 0 && info.Failing.Length > 0 && info.Title.En.Length > 0, info.Code));
    }

    [GeneratedRegex("(?<=\"rulesHash\": \")[0-9a-f]{64}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hash();
}
