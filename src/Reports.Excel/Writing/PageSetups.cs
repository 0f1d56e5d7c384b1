using ClosedXML.Excel;
using Reports.Core.Templates;

namespace Reports.Excel.Writing;

/// <summary>How sheets print: paper, margins, footer with page numbers.</summary>
internal static class PageSetups
{
    private const double Inch = 25.4;
    private const double WidestOnA4 = 150;

    /// <summary>A grid: landscape, one page wide, bands and header on each page.</summary>
    public static void Grid(IXLWorksheet sheet, TemplateDefinition template, SheetDefinition definition, string industry)
    {
        Common(sheet, template, definition, industry);
        var setup = sheet.PageSetup;
        setup.PageOrientation = XLPageOrientation.Landscape;
        setup.PaperSize = definition.Columns.Sum(column => column.Width) > WidestOnA4 ? XLPaperSize.A3Paper : XLPaperSize.A4Paper;
        setup.FitToPages(1, 0);
        setup.SetRowsToRepeatAtTop(GridPlace.BandRow, GridPlace.HeaderRow);
    }

    /// <summary>A page to read: portrait A4 on one page.</summary>
    public static void OnePage(IXLWorksheet sheet, TemplateDefinition template, SheetDefinition definition, string industry)
    {
        Common(sheet, template, definition, industry);
        sheet.PageSetup.PageOrientation = XLPageOrientation.Portrait;
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.FitToPages(1, 1);
    }

    private static void Common(IXLWorksheet sheet, TemplateDefinition template, SheetDefinition definition, string industry)
    {
        var setup = sheet.PageSetup;
        setup.Margins.Top = 15 / Inch;
        setup.Margins.Bottom = 16 / Inch;
        setup.Margins.Left = 15 / Inch;
        setup.Margins.Right = 12 / Inch;
        setup.Margins.Header = 8 / Inch;
        setup.Margins.Footer = 8 / Inch;
        setup.CenterHorizontally = true;
        const string font = "&\"宋体,常规\"&9";
        var name = definition.Name.Zh.Replace("&", "&&", StringComparison.Ordinal);
        var place = industry.Length == 0 ? name : $"{industry.Replace("&", "&&", StringComparison.Ordinal)}　{name}";
        setup.Footer.Left.AddText(font + place);
        setup.Footer.Center.AddText(font + "第 &P 页　共 &N 页");
        setup.Footer.Right.AddText(font + "模板版本 " + template.Version);
    }
}
