using ClosedXML.Excel;
using Reports.Core.Templates;

namespace Reports.Excel.Writing;

/// <summary>Conditional formats of a grid: what is missing, not needed, not on the list or there twice.</summary>
internal static class GridMarks
{
    /// <summary>Adds them, the most urgent first.</summary>
    public static void Add(IXLWorksheet sheet, GridPlace place)
    {
        for (var at = 1; at <= place.LastColumn; at++)
        {
            var column = place.Sheet.Columns[at - 1];
            var cells = sheet.Range(place.FirstRow, at, place.LastPreparedRow, at);
            if (column.Origin is ColumnOrigin.Automatic or ColumnOrigin.Merged)
            {
                continue;
            }

            if (column.Requirement != Requirement.Optional)
            {
                cells.AddConditionalFormat().WhenIsTrue(RowRules.IsMissing(place, column)).Missing();
            }

            if (column.Requirement == Requirement.Conditional)
            {
                cells.AddConditionalFormat().WhenIsTrue(RowRules.IsNotNeeded(place, column)).On(Palette.Closed);
            }

            var cell = place.FirstCell(at);
            if (column is { CodeList: { } list, Multiple: false })
            {
                cells.AddConditionalFormat().WhenIsTrue($"AND(LEN({cell})>0,COUNTIF({DictionarySheet.NameOf(list)},{cell})=0)").Doubtful();
            }
            else if (column is { Key: "code" })
            {
                cells.AddConditionalFormat().WhenIsTrue($"AND(LEN({cell})>0,COUNTIF({place.Prepared(at)},{cell})>1)").Doubtful();
            }
        }

        // Rows below the drawn ones get their lines when they are begun, so that blank pages are not printed.
        var lines = sheet.Range(place.LastDrawnRow + 1, 1, place.LastPreparedRow, place.LastColumn)
            .AddConditionalFormat()
            .WhenIsTrue(RowRules.IsBegun(place, place.LastDrawnRow + 1));
        lines.Border.OutsideBorder = XLBorderStyleValues.Thin;
        lines.Border.OutsideBorderColor = Palette.Line;
    }
}
