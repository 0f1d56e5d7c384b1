using System.Globalization;

namespace Reports.Excel.Reading;

/// <summary>Dates and times as text, from serial numbers of the 1900 system.</summary>
internal static class DateText
{
    /// <summary>Days from the first day of the 1900 system to the first of the 1904 system.</summary>
    public const int Days1904 = 1462;

    private const int SecondsPerDay = 86_400;

    // 9999-12-31 is the last day that Excel shows.
    private const int LastDay = 2_958_465;

    // Excel counts a 29 February 1900 that never was, because Lotus 1-2-3 did.
    private const int LeapBugDay = 60;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The text for a serial number; null when no date has this number, so that it stays a number.</summary>
    public static string? Of(double serial, CellFormat format)
    {
        if (serial is not (>= 0 and < LastDay + 1))
        {
            return null;
        }

        var seconds = (long)Math.Round(serial * SecondsPerDay, MidpointRounding.AwayFromZero);
        if (format == CellFormat.Elapsed)
        {
            return Clock(seconds);
        }

        if (format == CellFormat.Date)
        {
            return Day((int)serial);
        }

        var day = (int)(seconds / SecondsPerDay);
        var clock = seconds % SecondsPerDay;
        var showsClockOnly = format == CellFormat.Time && day == 0;
        return day > LastDay ? null
            : showsClockOnly ? Clock(clock)
            : clock == 0 ? Day(day)
            : $"{Day(day)} {Clock(clock)}";
    }

    /// <summary>The serial number of a date; the inverse of <see cref="Of"/>.</summary>
    public static double SerialOf(DateTime time)
    {
        var days = (time - DayZero.ToDateTime(TimeOnly.MinValue)).TotalDays;
        return days < LeapBugDay + 1 ? days - 1 : days;
    }

    private static string Day(int day) => day switch
    {
        0 => "1900-01-00",
        LeapBugDay => "1900-02-29",
        _ => DayZero.AddDays(day < LeapBugDay ? day + 1 : day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static string Clock(long seconds)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{seconds % 60:00}");
    }
}
