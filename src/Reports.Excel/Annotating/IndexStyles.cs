using System.Globalization;
using Reports.Core.Rules;

namespace Reports.Excel.Annotating;

/// <summary>Numbers of the cell styles that the index sheet uses.</summary>
internal sealed record IndexStyles(int Title, int Hint, int Head, int Body, int Link, int Error, int Warning, int Note)
{
    private const string Brand = "FF14539A";

    /// <summary>The styles, added to a workbook's.</summary>
    public static IndexStyles AddTo(StyleSheet styles)
    {
        var plain = Font(styles, 10, "FF1A2330", "");
        var strong = Font(styles, 10, "FF1A2330", "<{0}b/>");
        var line = styles.Border("FFD8DEE6");
        return new IndexStyles(
            Style(styles, Font(styles, 14, "FF1A2330", "<{0}b/>"), 0, 0, wraps: false),
            Style(styles, Font(styles, 10, "FF596676", ""), 0, 0, wraps: false),
            Style(styles, Font(styles, 10, "FFFFFFFF", "<{0}b/>"), styles.Fill(Brand), line, wraps: true),
            Style(styles, plain, 0, line, wraps: true),
            Style(styles, Font(styles, 10, "FF124A8C", "<{0}u/>"), 0, line, wraps: true),
            Style(styles, strong, styles.Fill(SheetColours.Of(Severity.Error)), line, wraps: true),
            Style(styles, strong, styles.Fill(SheetColours.Of(Severity.Warning)), line, wraps: true),
            Style(styles, strong, styles.Fill(SheetColours.Of(Severity.Note)), line, wraps: true));
    }

    private static int Font(StyleSheet styles, int size, string colour, string first) => styles.Font(string.Create(
        CultureInfo.InvariantCulture, $"{first}<{{0}}sz val=\"{size}\"/><{{0}}color rgb=\"{colour}\"/><{{0}}name val=\"微软雅黑\"/><{{0}}family val=\"2\"/>"));

    private static int Style(StyleSheet styles, int font, int fill, int border, bool wraps) => styles.Style(
        string.Create(
            CultureInfo.InvariantCulture,
            $" numFmtId=\"49\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""),
        $"<{{0}}alignment vertical=\"{(wraps ? "top" : "center")}\"{(wraps ? " wrapText=\"1\"" : "")}/>");
}
