using Reports.Core.Templates;

namespace Reports.Core.Rules;

/// <summary>The fields that rules about columns look at.</summary>
internal static class ColumnFields
{
    /// <summary>The fields of the columns that are wanted, sheet by sheet, column by column, from top to bottom.</summary>
    public static IEnumerable<(BoundSheet Sheet, ColumnDefinition Column, Field Field)> Fields(this BoundWorkbook workbook, Func<ColumnDefinition, bool> wanted)
    {
        foreach (var sheet in workbook.Sheets.Values)
        {
            foreach (var column in sheet.Definition.Columns.Where(wanted))
            {
                foreach (var row in sheet.Rows)
                {
                    yield return (sheet, column, row[column.Key]);
                }
            }
        }
    }
}
