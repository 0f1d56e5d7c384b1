using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>Tables and cards.</summary>
internal sealed class Tables(WritingContext context)
{
    private const string Nothing = "—";

    /// <summary>The table without its caption; its last row keeps with a note that follows.</summary>
    internal XElement Table(TableBlock table, bool noteFollows)
    {
        var size = TableMeasures.HalfPoints(table);
        var widths = TableMeasures.ColumnWidths(table, context.Page.TextWidth);
        return El(
            "tbl",
            Properties(table, size),
            El("tblGrid", widths.Select(width => El("gridCol", At("w", width)))),
            table.HasHeader ? Header(table, widths, context.Style.Of(OfficialStyles.TableHead(size))) : null,
            table.Rows.Select((row, index) =>
                Row(table, row, widths, size, TableMeasures.KeepsWithNext(table, index) || (noteFollows && index == table.Rows.Count - 1))));
    }

    private static XElement Properties(TableBlock table, int size) => El(
        "tblPr",
        El("tblW", At("w", "5000"), At("type", "pct")),
        El("tblBorders", Rule("top", true), Rule("left", true), Rule("bottom", true), Rule("right", true), Rule("insideH", false), Rule("insideV", false)),
        El("tblLayout", At("type", "fixed")),
        El(
            "tblCellMar",
            Margin("top", OfficialLayout.CellPadding),
            Margin("left", OfficialLayout.SideOf(size)),
            Margin("bottom", OfficialLayout.CellPadding),
            Margin("right", OfficialLayout.SideOf(size))),
        El("tblLook", At("val", table.HasHeader ? "0020" : "0000"), At("firstRow", table.HasHeader ? 1 : 0)),
        table.Caption.Length == 0 ? null : Val("tblCaption", CleanText.Of(table.Caption)),
        table.AltText.Length == 0 ? null : Val("tblDescription", CleanText.Of(table.AltText)));

    private static XElement Rule(string side, bool outer) => El(
        side,
        At("val", "single"),
        At("sz", outer ? OfficialLayout.OuterRule : OfficialLayout.InnerRule),
        At("space", 0),
        At("color", "000000"));

    private static XElement Margin(string side, int width) => El(side, At("w", width), At("type", "dxa"));

    private static XElement Header(TableBlock table, IReadOnlyList<int> widths, ParagraphFormat format) => El(
        "tr",
        El("trPr", El("cantSplit"), El("tblHeader")),
        table.Columns.Select((column, index) => El(
            "tc",
            CellProperties(widths[index], 1, isLabel: true),
            Paragraphs.Of(format, Runs.Of(column.Heading.Length == 0 ? Nothing : column.Heading, format), El("keepNext")))));

    private static XElement CellProperties(int width, int span, bool isLabel) => El(
        "tcPr",
        El("tcW", At("w", width), At("type", "dxa")),
        span == 1 ? null : Val("gridSpan", span),
        isLabel ? El("shd", At("val", "clear"), At("color", "auto"), At("fill", OfficialLayout.LabelFill)) : null,
        Val("vAlign", "center"));

    private static XElement? Justification(CellAlignment alignment) => alignment switch
    {
        CellAlignment.Centre => Val("jc", "center"),
        CellAlignment.Right => Val("jc", "right"),
        _ => null,
    };

    private static bool IsBlank(IReadOnlyList<Inline> line) =>
        line.All(inline => inline is TextInline text && string.IsNullOrWhiteSpace(text.Text));

    private XElement Row(TableBlock table, TableRow row, IReadOnlyList<int> widths, int size, bool keepNext)
    {
        var cells = new List<XElement>(row.Cells.Count);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var width = widths.Skip(column).Take(cell.ColumnSpan).Sum();
            var alignment = table.Columns[column].Alignment;
            cells.Add(El("tc", CellProperties(width, cell.ColumnSpan, cell.IsLabel), Lines(cell, row.IsTotal, alignment, size, keepNext)));
            column += cell.ColumnSpan;
        }

        return El("tr", El("trPr", El("cantSplit")), cells);
    }

    private IEnumerable<XElement> Lines(TableCell cell, bool isTotal, CellAlignment alignment, int size, bool keepNext)
    {
        var format = context.Style.Of(cell.IsLabel ? OfficialStyles.TableHead(size) : OfficialStyles.TableText(size));
        var lines = cell.Lines.Where(line => !IsBlank(line)).ToList();
        if (lines.Count == 0)
        {
            lines.Add([new TextInline(Nothing)]);
        }

        return lines.Select(line => Paragraphs.Of(
            format,
            Paragraphs.Inlines(line, format, context, isTotal && !cell.IsLabel),
            keepNext ? El("keepNext") : null,
            cell.IsLabel ? null : Justification(alignment)));
    }
}
