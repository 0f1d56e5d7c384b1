using ClosedXML.Excel;
using Reports.Core.Templates;

namespace Reports.Excel.Writing;

/// <summary>Writes the very hidden sheet by which a returned workbook is recognised.</summary>
internal static class StampSheet
{
    /// <summary>Adds it as the last sheet.</summary>
    public static void Write(XLWorkbook workbook, TemplateDefinition template)
    {
        var sheet = workbook.Worksheets.Add(TemplateStamp.StampSheet);
        sheet.Visibility = XLWorksheetVisibility.VeryHidden;
        sheet.Cell(1, 1).SetValue("id");
        sheet.Cell(1, 2).SetValue(template.Id);
        sheet.Cell(2, 1).SetValue("version");
        sheet.Cell(2, 2).SetValue(template.Version);
        var row = 3;
        foreach (var definition in template.Sheets)
        {
            sheet.Cell(row, 1).SetValue(definition.Key);
            sheet.Cell(row, 2).SetValue(definition.Name.Zh);
            for (var at = 0; at < definition.Columns.Count; at++)
            {
                sheet.Cell(row, at + 3).SetValue(definition.Columns[at].Key);
            }

            row++;
        }

        sheet.Range(1, 2, 2, 2).Style.NumberFormat.Format = "@";
        sheet.Protect();
    }
}
