using System.Globalization;
using System.Text;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;

namespace Reports.Excel.Patching;

/// <summary>Writes what stands inside a cell element.</summary>
internal static class CellXml
{
    private const int EscapeLength = 7;

    /// <summary>The cell element with these attributes (each with a blank before it, none of them <c>t</c>).</summary>
    /// <param name="prefix">Namespace prefix with colon, or nothing.</param>
    /// <param name="attributes">Its place and style as they stood.</param>
    /// <param name="cell">What it holds; null for nothing.</param>
    /// <param name="isIsoDate">Whether days are stored as ISO 8601, as strict workbooks do.</param>
    /// <param name="uses1904">Whether the workbook counts days from 1904.</param>
    public static string Write(string prefix, string attributes, RawCell? cell, bool isIsoDate, bool uses1904) => cell switch
    {
        null => $"<{prefix}c{attributes}/>",
        { Kind: CellKind.Date } when isIsoDate => $"<{prefix}c{attributes} t=\"d\"><{prefix}v>{cell.Value.Text}</{prefix}v></{prefix}c>",
        { Number: { } number } => $"<{prefix}c{attributes}><{prefix}v>{Stored(number, cell.Value.Kind, uses1904)}</{prefix}v></{prefix}c>",
        _ => $"<{prefix}c{attributes} t=\"inlineStr\"><{prefix}is><{prefix}t{Space(cell.Value.Text)}>{Escape(cell.Value.Text)}</{prefix}t></{prefix}is></{prefix}c>",
    };

    /// <summary>The attributes of a new cell: its place and its style.</summary>
    public static string Attributes(CellAddress cell, string? style) =>
        $" r=\"{cell.A1}\"{(style is null ? "" : $" s=\"{style}\"")}";

    /// <summary>Text for an XML element or a double-quoted attribute; what XML cannot hold becomes <c>_xHHHH_</c>.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            _ = text[at] switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '_' when LooksEscaped(text.AsSpan(at)) => escaped.Append("_x005F_"),
                (< ' ' and not '\t' and not '\n') or '\ufffe' or '\uffff' =>
                    escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[at]:X4}_"),
                _ => escaped.Append(text[at]),
            };
        }

        return escaped.ToString();
    }

    private static bool LooksEscaped(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength && (text[1] is 'x' or 'X') && text[6] == '_'
        && ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);

    // Without the attribute, programs drop blanks at the ends.
    private static string Space(string text) =>
        char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal)
            ? " xml:space=\"preserve\""
            : "";

    private static string Stored(double number, CellKind kind, bool uses1904) =>
        (kind == CellKind.Date && uses1904 ? number - DateText.Days1904 : number).ToString("R", CultureInfo.InvariantCulture);
}
