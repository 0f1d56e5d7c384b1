using System.Globalization;
using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Statistics;

/// <summary>Tables as numbers.</summary>
internal static class CellNumbers
{
    private static readonly string[] TotalWords = ["合计", "总计"];

    /// <summary>The number that is all a cell says; null for anything else.</summary>
    public static decimal? Of(DraftCell? cell) =>
        cell is not null && decimal.TryParse(cell.Text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a text heads totals.</summary>
    public static bool IsTotal(string text) => TotalWords.Contains(text.Trim(), StringComparer.Ordinal);

    /// <summary>Whether a row is one of totals.</summary>
    public static bool IsTotal(DraftRow row) => row.Cells.Count > 0 && IsTotal(row.Cells[0].Text);

    /// <summary>A number as people write it.</summary>
    public static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
