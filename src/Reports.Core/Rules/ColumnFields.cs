using Reports.Core.Templates;

namespace Reports.Core.Rules;

/// <summary>The fields that rules about columns look at.</summary>
internal static class ColumnFields
{
    /// <summary>The fields of the columns that are wanted, sheet by sheet, row by row.</summary>
    public static IEnumerable<(BoundSheet Sheet, ColumnDefinition Column, Field Field)> Fields(this BoundWorkbook workbook, Func<ColumnDefinition, bool> wanted)
    {
        foreach (var sheet in workbook.Sheets.Values)
        {
            (ColumnDefinition Column, int At)[] columns = [.. sheet.Definition.Columns.Select((column, at) => (column, at)).Where(pair => wanted(pair.column))];
            foreach (var row in sheet.Rows)
            {
                foreach (var (column, at) in columns)
                {
                    yield return (sheet, column, row.Fields is RowFields fields ? fields[at] : row[column.Key]);
                }
            }
        }
    }
}
