namespace Reports.Core.Workbooks;

/// <summary>Column numbers (from 1) to the letters people see (A, B … XFD) and back.</summary>
public static class ColumnLetters
{
    /// <summary>The letters of column <paramref name="column"/>; 1 is <c>A</c>, 16384 is <c>XFD</c>.</summary>
    public static string Of(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        Span<char> letters = stackalloc char[7];
        var start = letters.Length;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters[--start] = (char)('A' + ((rest - 1) % 26));
        }

        return new string(letters[start..]);
    }

    /// <summary>Reads an A1 reference such as <c>C12</c>; false when it is not one.</summary>
    public static bool TryParse(ReadOnlySpan<char> a1, out int row, out int column)
    {
        row = 0;
        column = 0;
        var at = 0;
        while (at < a1.Length && char.IsAsciiLetter(a1[at]) && column <= 16_384)
        {
            column = (column * 26) + (char.ToUpperInvariant(a1[at]) - 'A' + 1);
            at++;
        }

        var digits = a1[at..];
        return column > 0
            && digits.Length is > 0 and < 10
            && !digits.ContainsAnyExceptInRange('0', '9')
            && int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out row)
            && row > 0;
    }
}
