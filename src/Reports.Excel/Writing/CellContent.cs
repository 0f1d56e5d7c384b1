using System.Globalization;
using ClosedXML.Excel;
using Reports.Core.Templates;
using Reports.Core.Wording;

namespace Reports.Excel.Writing;

/// <summary>Puts texts of the content into cells with the type and shape that their column asks for.</summary>
internal static class CellContent
{
    private const string DateFormat = "yyyy\"年\"m\"月\"d\"日\"";
    private static readonly string[] DateShapes = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    /// <summary>Number format of a column's cells.</summary>
    public static string Format(ColumnType type) => type switch
    {
        ColumnType.WholeNumber => "0",
        ColumnType.Date => DateFormat,
        _ => "@",
    };

    /// <summary>Writes <paramref name="text"/>; numbers and dates become real ones, everything else stays text.</summary>
    public static void Put(IXLCell cell, ColumnDefinition column, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (column.Type == ColumnType.WholeNumber && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            cell.SetValue(number);
        }
        else if (column.Type == ColumnType.Date
            && DateTime.TryParseExact(text, DateShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            cell.SetValue(date);
        }
        else
        {
            cell.SetValue(Shown(column, text));
        }

        cell.Style.NumberFormat.Format = Format(column.Type);
    }

    /// <summary>Several codes stand one on a line, so that none is broken.</summary>
    public static string Shown(ColumnDefinition column, string text) =>
        column.Multiple && column.Type == ColumnType.Code
            ? text.Replace("；", "；\n", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal).TrimEnd('\n')
            : text;

    /// <summary>Lines that a text takes in a column of this width (character units, one Chinese character takes two).</summary>
    public static int Lines(string text, double width)
    {
        var room = Math.Max(2, width - 1.4);
        var lines = 0;
        foreach (var line in text.Split('\n'))
        {
            var used = 0;
            lines++;
            foreach (var character in line)
            {
                var takes = Widths.IsFull(character) ? 2 : 1;
                if (used + takes > room)
                {
                    lines++;
                    used = 0;
                }

                used += takes;
            }
        }

        return lines;
    }
}
