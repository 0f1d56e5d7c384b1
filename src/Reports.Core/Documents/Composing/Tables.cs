using System.Globalization;
using Reports.Core.Templates;

namespace Reports.Core.Documents.Composing;

/// <summary>Builds tables as the report wants them: no cell is ever empty, small tables stay whole.</summary>
internal static class Tables
{
    /// <summary>What stands where there is nothing.</summary>
    public const string Nothing = "—";

    // Tables of up to this many rows are not split over pages.
    private const int WholeRows = 8;

    /// <summary>A captioned table.</summary>
    public static TableBlock Of(string id, string caption, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, double size, string altText) =>
        new(id, caption, columns, rows, size, rows.Count <= WholeRows, altText);

    /// <summary>A column of text.</summary>
    public static TableColumn Left(string heading, double width) => new(heading, width, CellAlignment.Left);

    /// <summary>A column of codes or short values.</summary>
    public static TableColumn Centre(string heading, double width) => new(heading, width, CellAlignment.Centre);

    /// <summary>A column of numbers.</summary>
    public static TableColumn Right(string heading, double width) => new(heading, width, CellAlignment.Right);

    /// <summary>A row of cells.</summary>
    public static TableRow Row(params TableCell[] cells) => new(cells);

    /// <summary>The 合计 row: its label over <paramref name="span"/> columns, then the cells.</summary>
    public static TableRow Total(int span, params IEnumerable<TableCell> cells) =>
        new([new TableCell([[new TextInline("合计")]], span), .. cells], IsTotal: true);

    /// <summary>A cell of text, each line its own paragraph; — when there is none.</summary>
    public static TableCell Text(string text) => Lines(text.Split('\n'));

    /// <summary>A cell with one value per line; — when there is none.</summary>
    public static TableCell Lines(IEnumerable<string> lines)
    {
        var filled = lines.Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        return filled.Length == 0
            ? TableCell.Of(Nothing)
            : new TableCell([.. filled.Select(line => (IReadOnlyList<Inline>)[new TextInline(line)])]);
    }

    /// <summary>A count.</summary>
    public static TableCell Number(int number) => TableCell.Of(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A count of which none is shown as —.</summary>
    public static TableCell NumberOrNothing(int number) => number == 0 ? TableCell.Of(Nothing) : Number(number);

    /// <summary>What a field says: its value, 不适用, or nothing.</summary>
    public static string Shown(Field field) => field.State switch
    {
        FieldState.Value => field.Text,
        FieldState.NotApplicable => "不适用",
        _ => "",
    };
}
