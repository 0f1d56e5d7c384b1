using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Migrating;

/// <summary>What a workbook of an older template version becomes. Every value of it landed or is in <see cref="Left"/>.</summary>
/// <param name="From">The version it was made from.</param>
/// <param name="To">The version it becomes.</param>
/// <param name="Content">What goes into the new workbook.</param>
/// <param name="Landed">How many values go into it.</param>
/// <param name="Left">Values that do not.</param>
/// <param name="Columns">The columns that differ, with the number of their values.</param>
public sealed record MigratedWorkbook(
    string From,
    string To,
    WorkbookContent Content,
    int Landed,
    IReadOnlyList<LeftValue> Left,
    IReadOnlyList<MigratedColumn> Columns)
{
    /// <summary>Makes sure that the new workbook, read back, holds what was meant to go into it.</summary>
    /// <param name="written">The new workbook as it was read back and bound.</param>
    /// <exception cref="InvalidOperationException">It does not: our mistake.</exception>
    public void Prove(BoundWorkbook written)
    {
        ArgumentNullException.ThrowIfNull(written);
        foreach (var (key, rows) in Content.Sheets)
        {
            var bound = written.Rows(key);
            if (rows.Count != bound.Count)
            {
                throw new InvalidOperationException($"Sheet '{key}' was given {rows.Count} rows and has {bound.Count}.");
            }

            foreach (var (row, at) in rows.Select((row, at) => (row, at)))
            {
                if (row.FirstOrDefault(value => Plain(bound[at][value.Key].Original) != Plain(value.Value) && !IsTheSameDay(bound[at][value.Key], value.Value)) is { Key: not null } lost)
                {
                    throw new InvalidOperationException($"{bound[at][lost.Key].Address} was given '{lost.Value}' and holds '{bound[at][lost.Key].Original}'.");
                }
            }
        }
    }

    // Several codes are written one on a line.
    private static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static bool IsTheSameDay(Field field, string text) =>
        field.Text.Length > 0 && string.Concat(field.Text.Where(char.IsAsciiDigit)).TrimStart('0') is var digits
        && FieldReader.Clean(text).Split(['年', '月', '日', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var year, var month, var day]
        && digits == year + month.PadLeft(2, '0') + day.PadLeft(2, '0');
}
