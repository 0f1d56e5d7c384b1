using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Rechecking;

/// <summary>A rule that says it looks no farther than a row or a sheet finds the same when it sees no more than that.</summary>
public class RuleScopeTests
{
    [Theory]
    [InlineData("sugar-industry")]
    [InlineData("cement-industry")]
    public void A_rule_of_rows_finds_the_same_row_by_row(string sample)
    {
        var whole = Samples.Map(sample);
        var alone = whole.Workbook.Sheets.SelectMany(sheet => sheet.Value.Rows.Select(row => Part(whole, sheet.Key, sheet.Value with { Rows = [row] }))).ToArray();

        Compare(RuleScope.Row, whole, alone);
    }

    [Theory]
    [InlineData("sugar-industry")]
    [InlineData("cement-industry")]
    public void A_rule_of_sheets_finds_the_same_sheet_by_sheet(string sample)
    {
        var whole = Samples.Map(sample);
        var alone = whole.Workbook.Sheets.Select(sheet => Part(whole, sheet.Key, sheet.Value)).ToArray();

        Compare(RuleScope.Sheet, whole, alone);
    }

    private static IndustryMap Part(IndustryMap whole, string key, BoundSheet sheet) => IndustryMapBuilder.Build(whole.Workbook with
    {
        Sheets = new Dictionary<string, BoundSheet>(StringComparer.Ordinal) { [key] = sheet },
    });

    private static void Compare(RuleScope scope, IndustryMap whole, IReadOnlyList<IndustryMap> parts)
    {
        var rules = RuleCatalogue.All.Where(rule => rule.Scope == scope).ToArray();
        Assert.NotEmpty(rules);
        foreach (var rule in rules)
        {
            var expected = rule.Check(new CheckContext(whole, CheckedContent.Glossary)).Select(Place);
            var found = parts.SelectMany(part => rule.Check(new CheckContext(part, CheckedContent.Glossary))).Select(Place);
            Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }

    private static string Place(Finding finding) => $"{finding.Rule} {finding.Sheet} {finding.Where} {finding.Message.Zh} {finding.Count}";
}
