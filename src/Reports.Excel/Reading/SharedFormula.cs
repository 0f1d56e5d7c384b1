using System.Globalization;
using System.Text;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>A formula that a file stores once for many cells.</summary>
/// <param name="Text">The formula of the first cell.</param>
/// <param name="Row">Row of the first cell.</param>
/// <param name="Column">Column of the first cell.</param>
internal readonly record struct SharedFormula(string Text, int Row, int Column)
{
    /// <summary>The formula as the cell at the given place has it: references without <c>$</c> move along.</summary>
    public string At(int row, int column)
    {
        var moved = new StringBuilder(Text.Length);
        for (var at = 0; at < Text.Length;)
        {
            var end = TokenEnd(at);
            var token = Text.AsSpan(at, end - at);
            if (IsReferencePlace(at, end) && TryMove(token, row - Row, column - Column, out var reference))
            {
                moved.Append(reference);
            }
            else
            {
                moved.Append(token);
            }

            at = end;
        }

        return moved.ToString();
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '.' or '$' or '\\';

    // Quoted texts, quoted sheet names and bracketed table or file names are taken as they are.
    private int TokenEnd(int at)
    {
        var closing = Text[at] switch { '"' => '"', '\'' => '\'', '[' => ']', _ => '\0' };
        if (closing != '\0')
        {
            var end = Text.IndexOf(closing, at + 1);
            return end < 0 ? Text.Length : end + 1;
        }

        var next = at + 1;
        while (IsWord(Text[at]) && next < Text.Length && IsWord(Text[next]))
        {
            next++;
        }

        return next;
    }

    private bool IsReferencePlace(int at, int end) =>
        (end == Text.Length || Text[end] is not ('(' or '!')) && (at == 0 || Text[at - 1] != ']');

    private static bool TryMove(ReadOnlySpan<char> token, int rows, int columns, out string reference)
    {
        reference = "";
        var fixedColumn = token.StartsWith("$");
        var letters = fixedColumn ? token[1..] : token;
        var digitsAt = letters.IndexOfAnyInRange('0', '9');
        var dollar = letters.IndexOf('$');
        var lettersEnd = dollar >= 0 ? dollar : digitsAt;
        if (lettersEnd is < 1 or > 3 || digitsAt != lettersEnd + (dollar >= 0 ? 1 : 0))
        {
            return false;
        }

        if (!ColumnLetters.TryParse(string.Concat(letters[..lettersEnd], letters[digitsAt..]), out var row, out var column)
            || !Grid.Contains(row, column))
        {
            return false;
        }

        // Excel wraps around at the edges of the grid.
        var newRow = dollar >= 0 ? row : Wrap(row + rows, Grid.Rows);
        var newColumn = fixedColumn ? column : Wrap(column + columns, Grid.Columns);
        reference = string.Create(
            CultureInfo.InvariantCulture,
            $"{(fixedColumn ? "$" : "")}{ColumnLetters.Of(newColumn)}{(dollar >= 0 ? "$" : "")}{newRow}");
        return true;
    }

    private static int Wrap(int index, int size) => (((index - 1) % size) + size) % size + 1;
}
