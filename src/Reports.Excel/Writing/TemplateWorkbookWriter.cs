using ClosedXML.Excel;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Excel.Writing;

/// <summary>Writes the workbook that a template definition describes, blank or filled in.</summary>
public static class TemplateWorkbookWriter
{
    /// <summary>Writes it to <paramref name="output"/>. The same template and content give the same bytes.</summary>
    public static void Write(TemplateDefinition template, WorkbookContent content, Stream output)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);

        var order = new WritingOrder(template, content);
        using var workbook = new XLWorkbook();
        StablePackage.FixProperties(workbook, template.Title.Zh);
        workbook.FullCalculationOnLoad = true;
        foreach (var definition in template.Sheets)
        {
            var sheet = workbook.Worksheets.Add(definition.Name.Zh);
            sheet.ShowGridLines = false;
            sheet.TabColor = Palette.Tab(definition.Group);
            switch (definition.Kind)
            {
                case SheetKind.Grid:
                    new GridSheet(order, definition).Write(sheet);
                    break;
                case SheetKind.Form:
                    new CoverSheet(order, definition).Write(sheet);
                    break;
                case SheetKind.Guide:
                    GuideSheet.Write(sheet, order, definition);
                    break;
                default:
                    DictionarySheet.Write(sheet, order, definition);
                    break;
            }
        }

        StampSheet.Write(workbook, template);
        workbook.Worksheet(1).SetTabActive();
        using var draft = new MemoryStream();
        workbook.SaveAs(draft, validate: false);
        StablePackage.Write(draft, output);
    }
}
