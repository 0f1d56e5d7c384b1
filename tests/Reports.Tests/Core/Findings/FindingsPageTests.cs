using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reports.Core;
using Reports.Core.Findings;
using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Tests.Core.Findings;

public partial class FindingsPageTests
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void The_page_asks_for_nothing_from_anywhere(Language language)
    {
        var page = FindingsPage.Write([FindingsSarifTests.Faulty()], language);

        Assert.DoesNotMatch(OutsideRequest(), page);
        Assert.Equal("#findings", Assert.Single(Links().Matches(page)).Groups["target"].Value);
    }

    [Fact]
    public void Every_finding_stands_on_the_page_under_its_sheet()
    {
        var map = FindingsSarifTests.Faulty();
        var main = MainOf(FindingsPage.Write([map], Language.Chinese));

        Assert.Equal(map.Result.Findings.Count, main.Descendants("li").Count());
        Assert.Equal(
            map.Result.Findings.Select(finding => finding.Sheet.Length > 0 ? finding.Sheet : "整个工作簿").Distinct(StringComparer.Ordinal),
            main.Elements("section").Select(section => section.Element("h2")!.Value));
        Assert.Equal(
            map.Result.Errors,
            main.Descendants("li").Count(finding => finding.Attribute("data-severity")!.Value == "error"));
    }

    [Fact]
    public void Text_of_the_workbook_stays_text()
    {
        var hostile = new Finding("REF-03", Severity.Error, new CellAddress("S", 1, 1), "S", new Bilingual("<script>alert(1)</script>\"'&\u0001", ""), "</dd>", new Bilingual("", ""), new Bilingual("", ""));
        var page = FindingsPage.Write([FindingsSarifTests.Faulty() with { Result = new CheckResult([hostile]) }], Language.Chinese);

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>\"'&\ufffd", MainOf(page).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Controls_have_names_and_landmarks_are_there()
    {
        var page = FindingsPage.Write([FindingsSarifTests.Faulty()], Language.Chinese);
        var body = XElement.Parse(page[page.IndexOf("<header>", StringComparison.Ordinal)..(page.IndexOf("</header>", StringComparison.Ordinal) + 9)].Replace(" hidden>", ">", StringComparison.Ordinal).Replace("autocomplete=\"off\">", "autocomplete=\"off\"/>", StringComparison.Ordinal));

        Assert.Single(body.Elements("h1"));
        Assert.All(body.Descendants().Where(element => element.Name.LocalName is "input" or "select"), control => Assert.Equal("label", control.Parent!.Name));
        Assert.All(body.Descendants("button"), button => Assert.NotEmpty(button.Value.Trim()));
        Assert.Contains("lang=\"zh-CN\"", page, StringComparison.Ordinal);
        Assert.All(MainOf(page).Descendants("button"), button => Assert.Contains(button.Attribute("aria-label")!.Value, text => text is >= '\u4e00'));
    }

    [Fact]
    public void A_clean_workbook_says_so()
    {
        var page = FindingsPage.Write([FindingsSarifTests.Faulty() with { Result = new CheckResult([]) }], Language.Chinese);

        Assert.Contains("id=\"empty\">没有问题", page, StringComparison.Ordinal);
    }

    private static XElement MainOf(string page)
    {
        var start = page.IndexOf("<main", StringComparison.Ordinal);
        return XElement.Parse(page[start..(page.IndexOf("</main>", StringComparison.Ordinal) + 7)].Replace(" hidden aria", " aria", StringComparison.Ordinal).Replace(" hidden>", ">", StringComparison.Ordinal).Replace("<details open>", "<details>", StringComparison.Ordinal), LoadOptions.PreserveWhitespace);
    }

    [GeneratedRegex("(https?:|//[a-z]|url\\(|@import|<link|<img|<iframe|src=|fetch\\(|XMLHttpRequest)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OutsideRequest();

    [GeneratedRegex("href=\"(?<target>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Links();
}
