using System.Globalization;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;

namespace Reports.Excel.Patching;

/// <summary>A sheet's text with the places of its rows and cells.</summary>
/// <param name="Scanner">Reads attributes of the tags below.</param>
/// <param name="Data">The opening tag of <c>sheetData</c>; null on sheets without cells, such as chart sheets.</param>
/// <param name="Rows">Rows as they stand.</param>
/// <param name="DataClose">Where the closing tag of <c>sheetData</c> begins.</param>
/// <param name="Dimension">The tag that tells the used range; null when there is none.</param>
/// <param name="Columns">Runs of columns with the style of cells that are not written.</param>
/// <param name="Arrays">Ranges that belong to one array formula.</param>
internal sealed record SheetText(
    XmlScanner Scanner,
    XmlTag? Data,
    IReadOnlyList<RowSpot> Rows,
    int DataClose,
    XmlTag? Dimension,
    IReadOnlyList<(int First, int Last, string Style)> Columns,
    IReadOnlyList<CellRange> Arrays)
{
    private readonly Lazy<ILookup<int, RowSpot>> _byNumber = new(() => Rows.ToLookup(row => row.Number));

    /// <summary>The rows with this number; more than one only in odd files.</summary>
    public IEnumerable<RowSpot> RowsAt(int number) => _byNumber.Value[number];

    /// <summary>The cells at this place; more than one only in odd files.</summary>
    public IEnumerable<CellSpot> SpotsAt(int row, int column) =>
        RowsAt(row).SelectMany(spot => spot.Cells).Where(cell => cell.Column == column);

    /// <summary>The style of a cell that is not written: its row's, else its column's; null for the default.</summary>
    public string? StyleAt(int row, int column)
    {
        var spot = RowsAt(row).FirstOrDefault();
        var style = spot is not null && Scanner.Attribute(spot.Open, "customFormat") is "1" or "true" ? Scanner.Attribute(spot!.Open, "s") : null;
        return style ?? Columns.Where(run => column >= run.First && column <= run.Last).Select(run => run.Style).FirstOrDefault();
    }

    /// <summary>Scans the text of a worksheet part.</summary>
    public static SheetText Scan(string text)
    {
        var scanner = new XmlScanner(text);
        var rows = new List<RowSpot>();
        var columns = new List<(int, int, string)>();
        var arrays = new List<CellRange>();
        XmlTag? data = null;
        XmlTag? dimension = null;
        var dataClose = 0;
        while (scanner.Next(out var tag))
        {
            if (tag.IsEnd)
            {
                continue;
            }

            switch (tag.LocalName)
            {
                case "dimension":
                    dimension = tag;
                    break;
                case "col" when scanner.Attribute(tag, "style") is { } style:
                    columns.Add((Number(scanner.Attribute(tag, "min")), Number(scanner.Attribute(tag, "max")), style));
                    break;
                case "sheetData":
                    data = tag;
                    dataClose = tag.IsEmpty ? tag.End : ReadRows(scanner, rows, arrays);
                    break;
                case "worksheet" or "chartsheet" or "dialogsheet" or "cols":
                    break;
                default:
                    scanner.Skip(tag);
                    break;
            }
        }

        return new SheetText(scanner, data, rows, dataClose, dimension, columns, arrays);
    }

    private static int ReadRows(XmlScanner scanner, List<RowSpot> rows, List<CellRange> arrays)
    {
        var last = 0;
        XmlTag tag;
        while (scanner.Next(out tag) && !tag.IsEnd)
        {
            if (!tag.LocalName.SequenceEqual("row"))
            {
                scanner.Skip(tag);
                continue;
            }

            last = scanner.Attribute(tag, "r") is { } number ? Number(number) : last + 1;
            var cells = new List<CellSpot>();
            var close = tag.IsEmpty ? tag.End : ReadCells(scanner, cells, arrays);
            rows.Add(new RowSpot(last, tag, close, cells));
        }

        return tag.Start;
    }

    private static int ReadCells(XmlScanner scanner, List<CellSpot> cells, List<CellRange> arrays)
    {
        var last = 0;
        XmlTag tag;
        while (scanner.Next(out tag) && !tag.IsEnd)
        {
            if (!tag.LocalName.SequenceEqual("c"))
            {
                scanner.Skip(tag);
                continue;
            }

            last = scanner.Attribute(tag, "r") is { } place && ColumnLetters.TryParse(place, out _, out var column) ? column : last + 1;
            var hasFormula = false;
            var end = tag.End;
            if (!tag.IsEmpty)
            {
                XmlTag inner;
                while (scanner.Next(out inner) && !inner.IsEnd)
                {
                    if (inner.LocalName.SequenceEqual("f"))
                    {
                        hasFormula = true;
                        if (scanner.Attribute(inner, "t") is "array" or "dataTable" && Grid.TryParseRange(scanner.Attribute(inner, "ref"), out var range))
                        {
                            arrays.Add(range);
                        }
                    }

                    scanner.Skip(inner);
                }

                end = inner.End;
            }

            cells.Add(new CellSpot(last, tag, end, hasFormula));
        }

        return tag.Start;
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
