using System.Globalization;
using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;

namespace Reports.Excel.Patching;

/// <summary>
/// Excel repairs a workbook whose table names a column otherwise than its heading cell does, so a changed heading changes the
/// table part too. (ECMA-376 1, 18.5.1.3, tableColumn.)
/// </summary>
internal sealed class TableHeadings
{
    private readonly List<Table> _tables = [];
    private readonly Lazy<IReadOnlyList<string>> _formulas;

    /// <summary>The tables of one sheet.</summary>
    /// <param name="package">The open workbook.</param>
    /// <param name="sheetPart">Name of the sheet's part.</param>
    /// <param name="parts">Parts whose formulas may name headings.</param>
    public TableHeadings(WorkbookPackage package, string sheetPart, WorkbookParts parts)
    {
        foreach (var link in package.Relationships(sheetPart).Where(link => link.Kind == "table" && package.Has(link.Target)))
        {
            if (PartText.Read(package.ReadAll(link.Target)) is { } text)
            {
                _tables.Add(Table.Scan(link.Target, text));
            }
        }

        var names = parts.Sheets.Values.Append(parts.Workbook).Concat(_tables.Select(table => table.Part)).ToArray();
        _formulas = new Lazy<IReadOnlyList<string>>(() => [.. names.Select(name => PartText.Read(package.ReadAll(name))?.Text ?? "")]);
    }

    /// <summary>Why the heading cannot be changed; null when it can, or when the cell is no heading.</summary>
    public SkipReason? ReasonToSkip(CellEdit edit, RawCell? edited)
    {
        foreach (var table in _tables)
        {
            if (table.IsTotal(edit.Cell.Row, edit.Cell.Column))
            {
                return SkipReason.TableHeading;
            }

            if (table.ColumnAt(edit.Cell.Row, edit.Cell.Column) is { } column
                && (edited is not { Kind: CellKind.Text }
                    || table.Columns.Any(other => other != column && string.Equals(other.Name, NameOf(edit.After), StringComparison.OrdinalIgnoreCase))
                    || _formulas.Value.Any(text => text.Contains(column.Raw + "]", StringComparison.Ordinal))))
            {
                return SkipReason.TableHeading;
            }
        }

        return null;
    }

    /// <summary>Replacements in the table parts that follow the changed headings, part by part.</summary>
    public IEnumerable<(string Part, PartText Text, Splice[] Splices)> Follow(IReadOnlyList<CellEdit> edits)
    {
        foreach (var table in _tables)
        {
            Splice[] splices =
            [
                .. from edit in edits
                   let column = table.ColumnAt(edit.Cell.Row, edit.Cell.Column)
                   where column is not null
                   select new Splice(column.At, column.Raw.Length, CellXml.Escape(NameOf(edit.After)).Replace("_x005F_x000a_", "_x000a_", StringComparison.Ordinal)),
            ];
            if (splices.Length > 0)
            {
                yield return (table.Part, table.Text, splices);
            }
        }
    }

    // A line break in a heading is written as an escape, in small letters as Excel does.
    private static string NameOf(string heading) =>
        heading.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "_x000a_", StringComparison.Ordinal);

    /// <summary>A column of a table: its name, and where and how it is written.</summary>
    private sealed record Column(string Name, int At, string Raw);

    /// <summary>A table part.</summary>
    private sealed record Table(string Part, PartText Text, CellRange Range, bool HasHeader, int Totals, IReadOnlyList<Column> Columns)
    {
        public static Table Scan(string part, PartText text)
        {
            var scanner = new XmlScanner(text.Text);
            var columns = new List<Column>();
            var (range, hasHeader, totals) = (default(CellRange), true, 0);
            while (scanner.Next(out var tag))
            {
                if (tag.IsEnd)
                {
                    continue;
                }

                if (tag.LocalName is "table")
                {
                    _ = Grid.TryParseRange(scanner.Attribute(tag, "ref"), out range);
                    hasHeader = scanner.Attribute(tag, "headerRowCount") is not "0";
                    _ = int.TryParse(scanner.Attribute(tag, "totalsRowCount"), NumberStyles.None, CultureInfo.InvariantCulture, out totals);
                }
                else if (tag.LocalName is "tableColumn" && scanner.Find(tag, "name") is { } name)
                {
                    columns.Add(new Column(scanner.Attribute(tag, "name")!, name.Value, text.Text.Substring(name.Value, name.ValueLength)));
                }
            }

            return new Table(part, text, range, hasHeader, totals, columns);
        }

        public Column? ColumnAt(int row, int column) =>
            HasHeader && row == Range.FirstRow && Range.Contains(row, column) && column - Range.FirstColumn < Columns.Count
                ? Columns[column - Range.FirstColumn]
                : null;

        public bool IsTotal(int row, int column) => Range.Contains(row, column) && row > Range.LastRow - Totals;
    }
}
