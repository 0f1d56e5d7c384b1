using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents.Pagination;

/// <summary>Heights of a table's rows in twips, from its wrapped cells.</summary>
internal sealed class RowHeights(TableBlock table, int textWidth, ReportStyle style, Func<IReadOnlyList<Inline>, string> textOf)
{
    /// <summary>What the outer rule adds to the first row: it is 0.5 pt thicker.</summary>
    public const int TopRule = 10;

    /// <summary>What the outer rule adds below the last row on a page.</summary>
    public const int BottomRule = 20;

    // Each row carries one inner rule of 0.5 pt.
    private const int RuleHeight = 10;

    private readonly int _side = OfficialLayout.SideOf(TableMeasures.HalfPoints(table));
    private readonly ParagraphFormat _text = style.Of(OfficialStyles.TableText(TableMeasures.HalfPoints(table)));
    private readonly ParagraphFormat _head = style.Of(OfficialStyles.TableHead(TableMeasures.HalfPoints(table)));
    private readonly IReadOnlyList<int> _widths = TableMeasures.ColumnWidths(table, textWidth);

    /// <summary>Height of the header row.</summary>
    public int Header() => Padded(table.Columns
        .Select((column, index) => Lines(column.Heading, _head, _widths[index]))
        .Max() * _head.Line + _head.Before + _head.After);

    /// <summary>Height of a row.</summary>
    public int Of(TableRow row)
    {
        var highest = 0;
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var width = cell.ColumnSpan == 1 ? _widths[column] : _widths.Skip(column).Take(cell.ColumnSpan).Sum();
            var format = cell.IsLabel ? _head : _text;
            var (lines, paragraphs) = (0, 0);
            foreach (var line in cell.Lines)
            {
                var text = textOf(line);
                if (!string.IsNullOrWhiteSpace(text))
                {
                    lines += Lines(text, format, width);
                    paragraphs++;
                }
            }

            highest = Math.Max(highest, (Math.Max(1, lines) * format.Line) + (Math.Max(1, paragraphs) * (format.Before + format.After)));
            column += cell.ColumnSpan;
        }

        return Padded(highest);
    }

    private static int Padded(int text) => text + (2 * OfficialLayout.CellPadding) + RuleHeight;

    private int Lines(string text, ParagraphFormat format, int width) => LineBreaker.Count(
        text,
        format.HalfPoints * 10,
        format.CharacterSpacing,
        width - (2 * _side) - format.Left - format.Right,
        format.FirstLine,
        canHang: false);
}
