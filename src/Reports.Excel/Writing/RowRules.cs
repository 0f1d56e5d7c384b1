using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Excel.Writing;

/// <summary>Formulas about a row of a grid, written for its first data row and for whole columns.</summary>
internal static class RowRules
{
    /// <summary>Whether anything stands in the row's input columns.</summary>
    public static string IsBegun(GridPlace place, int row) =>
        $"COUNTA({string.Join(',', Runs(place).Select(run => $"${ColumnLetters.Of(run.First)}{row}:${ColumnLetters.Of(run.Last)}{row}"))})>0";

    /// <summary>Whether a required cell of a row that was begun is empty.</summary>
    public static string IsMissing(GridPlace place, ColumnDefinition column)
    {
        var condition = column.Condition is { } needed && column.Requirement == Requirement.Conditional
            ? $",OR({string.Join(',', needed.Values.Select(value => $"{place.FirstCell(place.ColumnOf(needed.Column))}=\"{value}\""))})"
            : "";
        return $"AND({IsBegun(place, place.FirstRow)},LEN(TRIM({place.FirstCell(place.ColumnOf(column.Key))}))=0{condition})";
    }

    /// <summary>Whether a conditional cell is not asked for in this row.</summary>
    public static string IsNotNeeded(GridPlace place, ColumnDefinition column)
    {
        var other = place.FirstCell(place.ColumnOf(column.Condition!.Column));
        var values = column.Condition.Values.Select(value => $"{other}<>\"{value}\"");
        return $"AND(LEN({other})>0,LEN(TRIM({place.FirstCell(place.ColumnOf(column.Key))}))=0,{string.Join(',', values)})";
    }

    /// <summary>How many rows of a sheet are begun.</summary>
    public static string CountRows(GridPlace place) => $"SUMPRODUCT(--({Texts(place)}<>\"\"))";

    /// <summary>How many required cells are empty in rows that are begun.</summary>
    public static string CountMissing(GridPlace place)
    {
        var terms = place.Sheet.Columns
            .Where(column => column is { Requirement: not Requirement.Optional, Origin: ColumnOrigin.Input })
            .Select(column => Term(place, column))
            .ToList();
        return terms.Count == 0 ? "0" : $"SUMPRODUCT(({Texts(place)}<>\"\")*({string.Join('+', terms)}))";
    }

    private static string Term(GridPlace place, ColumnDefinition column)
    {
        var isEmpty = $"(LEN(TRIM({Cells(place, place.ColumnOf(column.Key))}))=0)";
        return column.Condition is { } needed && column.Requirement == Requirement.Conditional
            ? $"{isEmpty}*({string.Join('+', needed.Values.Select(value => $"({Cells(place, place.ColumnOf(needed.Column))}=\"{value}\")"))})"
            : isEmpty;
    }

    private static string Texts(GridPlace place) =>
        string.Join('&', place.InputColumns().Select(column => Cells(place, column)));

    private static string Cells(GridPlace place, int column) =>
        $"'{place.Sheet.Name.Zh.Replace("'", "''", StringComparison.Ordinal)}'!{place.Prepared(column)}";

    private static IEnumerable<(int First, int Last)> Runs(GridPlace place)
    {
        var columns = place.InputColumns().ToList();
        for (var start = 0; start < columns.Count;)
        {
            var end = start;
            while (end + 1 < columns.Count && columns[end + 1] == columns[end] + 1)
            {
                end++;
            }

            yield return (columns[start], columns[end]);
            start = end + 1;
        }
    }
}
