using Reports.Core.Rules;
using Reports.Core.Rules.Structure;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class WorkbookFollowsTheCurrentTemplateTests
{
    private static readonly WorkbookFollowsTheCurrentTemplate Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void Another_version_is_an_error_and_a_missing_mark_a_warning()
    {
        var old = new GoodWorkbook().Cell("_template", 2, 2, "2025.1").Check(Rule);
        var bare = new GoodWorkbook().Raw(raw => raw with { Sheets = [.. raw.Sheets.Where(sheet => sheet.Name != "_template")] }).Check(Rule);

        Assert.Equal(Severity.Error, Assert.Single(old).Severity);
        Assert.Equal("2025.1", old[0].Found);
        Assert.Equal(Severity.Warning, Assert.Single(bare).Severity);
    }
}
