using Reports.Core.Rules.Structure;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class ContentsAreTextNotPicturesTests
{
    private static readonly ContentsAreTextNotPictures Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_picture_and_its_formula_in_one_cell_are_one_finding()
    {
        var workbook = new GoodWorkbook()
            .Cell("场景图谱", new RawCell(6, 10, CellKind.Text, "x", null, "_xlfn.DISPIMG(\"ID_1\",1)"))
            .Sheet("场景图谱", sheet => sheet with { Pictures = [new CellRange(1, 1, 2, 2), new CellRange(6, 10, 6, 10)] });

        Assert.Equal(["场景图谱!J6"], workbook.Places(Rule));
    }
}
