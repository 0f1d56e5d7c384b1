using System.Globalization;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Turns what stands in a cell's value into kind, text and number.</summary>
internal static class CellValue
{
    private const int MostFastDigits = 9;

    private static readonly string[] IsoForms =
    [
        "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    /// <summary>A stored number under its format; text that is no number stays as text, so that nothing is lost.</summary>
    public static (CellKind Kind, string Text, double? Number) OfNumber(TextBuffer buffer, CellFormat format, bool uses1904)
    {
        var raw = buffer.Text.Trim();
        if (format == CellFormat.Number && IsPlainInteger(raw))
        {
            var whole = int.Parse(raw, NumberStyles.None, CultureInfo.InvariantCulture);
            return (CellKind.Number, raw.Length <= 2 ? whole.ToString(CultureInfo.InvariantCulture) : buffer.TakeExact().Trim(), whole);
        }

        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return (CellKind.Text, buffer.Take(), null);
        }

        return format switch
        {
            CellFormat.Number => (CellKind.Number, NumberText.Of(number), number),
            CellFormat.Percent => (CellKind.Number, NumberText.Percent(number), number),
            _ => OfSerial(number, format, uses1904),
        };
    }

    /// <summary>An ISO 8601 date as strict workbooks store it.</summary>
    public static (CellKind Kind, string Text, double? Number) OfIsoDate(TextBuffer buffer)
    {
        if (!DateTime.TryParseExact(
            buffer.Text.Trim(), IsoForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return (CellKind.Text, buffer.Take(), null);
        }

        var serial = DateText.SerialOf(time);
        var text = DateText.Of(serial, CellFormat.DateTime);
        return text is null ? (CellKind.Text, buffer.Take(), null) : (CellKind.Date, text, serial);
    }

    private static (CellKind Kind, string Text, double? Number) OfSerial(double serial, CellFormat format, bool uses1904)
    {
        // A clock time or a span is the same in both systems; a day is not.
        var isDay = format is CellFormat.Date or CellFormat.DateTime || (format == CellFormat.Time && serial >= 1);
        var converted = uses1904 && isDay ? serial + DateText.Days1904 : serial;
        var text = DateText.Of(converted, format);
        return text is null
            ? (CellKind.Number, NumberText.Of(serial), serial)
            : (CellKind.Date, text, converted);
    }

    // Most numbers in lists are short counts; their text is already in shortest form.
    private static bool IsPlainInteger(ReadOnlySpan<char> raw) =>
        raw.Length is > 0 and <= MostFastDigits
        && !raw.ContainsAnyExceptInRange('0', '9')
        && (raw[0] != '0' || raw.Length == 1);
}
