using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Excel.Reading;
using Reports.Testing;

namespace Reports.Tests.Core.Rules;

public partial class RuleQualityTests
{
    [Theory]
    [InlineData("cement-industry")]
    [InlineData("typical-scenes")]
    public void A_clean_sample_has_no_finding(string sample) =>
        Assert.Empty(Check(sample).Select(finding => $"{finding.Rule} {finding.Where} {finding.Message.Zh}"));

    [Fact]
    public void Every_finding_on_the_real_sample_was_judged()
    {
        var judged = Row().Matches(File.ReadAllText(RepositoryFiles.PathOf("docs/rule-quality.md")))
            .Select(row => (row.Groups["rule"].Value, int.Parse(row.Groups["count"].Value, CultureInfo.InvariantCulture)));

        var found = Check("sugar-industry").GroupBy(finding => finding.Rule).Select(group => (group.Key, group.Count()));

        Assert.Equal(judged.Order(), found.Order());
    }

    [Fact]
    public void No_finding_that_was_judged_wrong_is_an_error() =>
        Assert.DoesNotContain(
            File.ReadLines(RepositoryFiles.PathOf("docs/rule-quality.md")),
            line => Row().IsMatch(line) && line.Contains("| error |", StringComparison.Ordinal) && !line.Contains("| right: ", StringComparison.Ordinal));

    private static IReadOnlyList<Finding> Check(string sample)
    {
        var workbook = WorkbookReader.ReadFile(RepositoryFiles.PathOf($"templates/samples/{sample}.xlsx"));
        var map = IndustryMapBuilder.Build(Binding.Of(workbook));
        return Checker.Check(new CheckContext(map, CheckedContent.Glossary)).Findings;
    }

    [GeneratedRegex(@"^\| (?<rule>[A-Z]{3}-\d{2}) \| [a-z/]+ \| (?<count>\d+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Row();
}
