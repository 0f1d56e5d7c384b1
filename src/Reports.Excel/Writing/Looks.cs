using ClosedXML.Excel;

namespace Reports.Excel.Writing;

/// <summary>Fonts, lines and grounds as short verbs on a style.</summary>
internal static class Looks
{
    /// <summary>Body text.</summary>
    public const string Song = "宋体";

    /// <summary>Headings.</summary>
    public const string Hei = "黑体";

    /// <summary>Examples.</summary>
    public const string Kai = "楷体";

    /// <summary>Titles of official documents.</summary>
    public const string TitleSong = "方正小标宋简体";

    /// <summary>Codes and numbers.</summary>
    public const string Latin = "Times New Roman";

    /// <summary>Sets the font; size in points.</summary>
    public static IXLStyle Set(this IXLStyle style, string font, double size, XLColor colour)
    {
        style.Font.FontName = font;
        style.Font.FontSize = size;
        style.Font.FontColor = colour;
        return style;
    }

    /// <summary>Sets where text stands; it is always centred upright.</summary>
    public static IXLStyle Placed(this IXLStyle style, XLAlignmentHorizontalValues across, bool wrap = true)
    {
        style.Alignment.Horizontal = across;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.WrapText = wrap;
        return style;
    }

    /// <summary>Paints the ground.</summary>
    public static IXLStyle On(this IXLStyle style, XLColor ground)
    {
        style.Fill.BackgroundColor = ground;
        return style;
    }

    /// <summary>Draws thin lines around and between cells.</summary>
    public static void Ruled(this IXLRange range)
    {
        range.Style.Border.InsideBorder = XLBorderStyleValues.Thin;
        range.Style.Border.InsideBorderColor = Palette.Line;
        range.Style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        range.Style.Border.OutsideBorderColor = Palette.Line;
    }

    /// <summary>Draws a medium frame around the range.</summary>
    public static void Framed(this IXLRange range)
    {
        range.Style.Border.OutsideBorder = XLBorderStyleValues.Medium;
        range.Style.Border.OutsideBorderColor = Palette.Soft;
    }

    /// <summary>The look of a required cell that is empty: hatch and frame survive a photocopy.</summary>
    public static void Missing(this IXLStyle style)
    {
        style.Fill.PatternType = XLFillPatternValues.LightUp;
        style.Fill.PatternColor = Palette.Hatch;
        style.Fill.BackgroundColor = Palette.Missing;
        style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        style.Border.OutsideBorderColor = Palette.Red;
    }

    /// <summary>The look of a value that is not allowed there.</summary>
    public static void Doubtful(this IXLStyle style)
    {
        style.Fill.BackgroundColor = Palette.Doubt;
        style.Font.FontColor = Palette.DoubtText;
    }
}
