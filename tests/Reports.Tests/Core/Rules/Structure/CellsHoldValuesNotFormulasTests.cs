using Reports.Core.Rules.Structure;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class CellsHoldValuesNotFormulasTests
{
    private static readonly CellsHoldValuesNotFormulas Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_formula_an_error_value_and_a_link_are_found()
    {
        Assert.Equal(["场景图谱!D6"], new GoodWorkbook().Cell("场景图谱", new RawCell(6, 4, CellKind.Text, "名", null, "VLOOKUP(A6,x,2,0)")).Places(Rule));
        Assert.Equal(["场景图谱!H7"], new GoodWorkbook().Cell("场景图谱", new RawCell(7, 8, CellKind.Error, "#REF!")).Places(Rule));
        Assert.Equal([""], new GoodWorkbook().Raw(raw => raw with { HasExternalLinks = true }).Places(Rule));
    }
}
