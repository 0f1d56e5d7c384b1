using ClosedXML.Excel;

namespace Reports.Excel.Writing;

/// <summary>The workbook's colours: few, pale, and legible on a photocopy.</summary>
internal static class Palette
{
    /// <summary>Body text and required headings.</summary>
    public static XLColor Ink { get; } = XLColor.FromHtml("#1A2330");

    /// <summary>Text that is not for input.</summary>
    public static XLColor Soft { get; } = XLColor.FromHtml("#44505F");

    /// <summary>Thin inner lines.</summary>
    public static XLColor Line { get; } = XLColor.FromHtml("#B4BEC9");

    /// <summary>Column headings and form labels.</summary>
    public static XLColor Heading { get; } = XLColor.FromHtml("#F3F6F9");

    /// <summary>Every other band.</summary>
    public static XLColor BandBlue { get; } = XLColor.FromHtml("#D9E4F1");

    /// <summary>The bands between.</summary>
    public static XLColor BandGrey { get; } = XLColor.FromHtml("#E8ECF1");

    /// <summary>The example row.</summary>
    public static XLColor Example { get; } = XLColor.FromHtml("#F7F4EC");

    /// <summary>Cells that are not for input.</summary>
    public static XLColor Closed { get; } = XLColor.FromHtml("#F2F3F5");

    /// <summary>Lines of the hatch of a missing answer.</summary>
    public static XLColor Hatch { get; } = XLColor.FromHtml("#D98C86");

    /// <summary>Ground of a missing answer.</summary>
    public static XLColor Missing { get; } = XLColor.FromHtml("#FDF1F0");

    /// <summary>Frame of a missing answer.</summary>
    public static XLColor Red { get; } = XLColor.FromHtml("#B3261E");

    /// <summary>Ground of a value outside its list.</summary>
    public static XLColor Doubt { get; } = XLColor.FromHtml("#FFF3DF");

    /// <summary>Text of a value outside its list.</summary>
    public static XLColor DoubtText { get; } = XLColor.FromHtml("#864A00");

    /// <summary>Tab colour of a sheet group.</summary>
    public static XLColor Tab(string group) => XLColor.FromHtml(group switch
    {
        "map" => "#14539A",
        "list" => "#5B8A72",
        _ => "#8A94A0",
    });
}
