using ClosedXML.Excel;

namespace Reports.Excel.Writing;

/// <summary>Protection against slips, not against people: no password, and everything one needs while filling stays allowed.</summary>
internal static class SheetProtections
{
    /// <summary>Grids: sorting, filtering, sizes and rows stay free.</summary>
    public static void ForInput(IXLWorksheet sheet)
    {
        var protection = sheet.Protect();
        protection.AllowElement(XLSheetProtectionElements.SelectEverything);
        protection.AllowElement(XLSheetProtectionElements.FormatEverything);
        protection.AllowElement(XLSheetProtectionElements.InsertRows);
        protection.AllowElement(XLSheetProtectionElements.DeleteRows);
        protection.AllowElement(XLSheetProtectionElements.Sort);
        protection.AllowElement(XLSheetProtectionElements.AutoFilter);
    }

    /// <summary>Pages to read: only selecting and sizes.</summary>
    public static void ForReading(IXLWorksheet sheet)
    {
        var protection = sheet.Protect();
        protection.AllowElement(XLSheetProtectionElements.SelectEverything);
        protection.AllowElement(XLSheetProtectionElements.FormatRows);
        protection.AllowElement(XLSheetProtectionElements.FormatColumns);
    }
}
