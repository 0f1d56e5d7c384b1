using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Reports.Core.Workbooks.Grids;

/// <summary>
/// Tells from what a cell shows whether its number is a date, a time or a percentage. An add-in hands out the number and
/// the shown text, and its number formats are in the language of the machine; the shown digits are not.
/// </summary>
internal static partial class ShownNumber
{
    private const double FirstSerial = 1;
    private const double LastSerial = 2_958_466;

    // ###### is what a column too narrow for a date shows; plain numbers are shortened instead. 1954 to 2118.
    private const double FirstLikelyDay = 20_000;
    private const double LastLikelyDay = 80_000;

    // Excel counts a 29 February 1900 that never was.
    private const double LeapBugDay = 60;

    private static readonly SearchValues<char> Marks = SearchValues.Create("年月日时:/");
    private static readonly DateTime DayZero = new(1899, 12, 30);

    /// <summary>The text that the workbook reader gives this cell, and what it is.</summary>
    public static (CellKind Kind, string Text) Read(double number, string? shown)
    {
        if (shown is not null && IsPercentage(number, shown))
        {
            return (CellKind.Number, NumberText.Percent(number));
        }

        return shown is not null && number is >= FirstSerial and < LastSerial && MomentOf(number) is { } moment && Shows(moment, number, shown)
            ? (CellKind.Date, DateText(moment))
            : (CellKind.Number, NumberText.Of(number));
    }

    private static bool IsPercentage(double number, string shown) =>
        shown.TrimEnd() is [.. var digits, '%']
        && double.TryParse(digits, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var hundredfold)
        && Math.Abs((number * 100) - hundredfold) <= 0.5;

    private static DateTime? MomentOf(double serial)
    {
        var days = serial < LeapBugDay ? serial + 1 : serial;
        var seconds = Math.Round(days * 86_400, MidpointRounding.AwayFromZero);
        return DayZero.AddSeconds(seconds);
    }

    private static bool Shows(DateTime moment, double number, string shown)
    {
        var text = shown.Trim();
        if (text.Length > 0 && text.All(character => character == '#'))
        {
            return number is >= FirstLikelyDay and <= LastLikelyDay && number == Math.Floor(number);
        }

        var groups = Digits().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        return groups.Length > 0 && HasDateMarks(text, groups) && groups.All(group => IsPartOf(moment, group));
    }

    // 2026年11月30日, 2026-11-30, 11/30/2026, 2026.11.30, 30-Nov-26, 14:30; but neither 1,234.50 nor 0.5.
    private static bool HasDateMarks(string text, int[] groups) =>
        text.AsSpan().ContainsAny(Marks)
        || (groups.Length >= 2 && text.LastIndexOf('-') > 0)
        || (groups.Length == 3 && text.Contains('.', StringComparison.Ordinal) && groups.Any(group => group >= 1900));

    private static bool IsPartOf(DateTime moment, int group) =>
        group == moment.Year || group == moment.Year % 100
        || group == moment.Month || group == moment.Day
        || group == moment.Hour || group == ((moment.Hour + 11) % 12) + 1
        || group == moment.Minute || group == moment.Second;

    private static string DateText(DateTime moment)
    {
        var day = moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return moment.TimeOfDay == TimeSpan.Zero ? day
            : moment.Second == 0 ? day + moment.ToString(" HH:mm", CultureInfo.InvariantCulture)
            : day + moment.ToString(" HH:mm:ss", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("[0-9]{1,4}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
