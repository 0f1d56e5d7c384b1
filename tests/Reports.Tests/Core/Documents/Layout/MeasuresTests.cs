using CsCheck;
using Reports.Core.Diagrams;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;

namespace Reports.Tests.Core.Documents.Layout;

public class MeasuresTests
{
    [Fact]
    public void Columns_always_fill_the_width_to_the_twip() =>
        Gen.Double[0.1, 50].Array[1, 20].Sample(widths =>
        {
            var table = new TableBlock("t", "题", [.. widths.Select(width => new TableColumn("列", width, CellAlignment.Left))], [], 9, false, "");

            return TableMeasures.ColumnWidths(table, 8844).Sum() == 8844;
        });

    [Fact]
    public void A_figure_never_leaves_the_text_area() =>
        Gen.Select(Gen.Double[10, 600], Gen.Double[10, 3000], Gen.Double[1, 600]).Sample((width, height, wanted) =>
        {
            var layout = new DiagramLayout("f", width, height, "题", "", [], [], 0);
            var page = PageGeometry.Of(PageLayout.PortraitA4);

            var size = FigureMeasures.Of(new FigureBlock("f", "题", layout, wanted), page);

            return size.Width <= page.TextWidth && size.Height < page.TextHeight;
        });

    [Fact]
    public void A_figure_that_fits_keeps_its_width()
    {
        var figure = new FigureBlock("f", "题", new DiagramLayout("f", 442, 300, "题", "", [], [], 0), 150);

        Assert.Equal(150, FigureMeasures.Of(figure, PageGeometry.Of(PageLayout.PortraitA4)).Width / 56.69, 0.1);
    }
}
