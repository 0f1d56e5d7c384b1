namespace Reports.Excel.Reading;

/// <summary>Understands number formats: the built-in ones by number, custom ones by their code.</summary>
internal static class NumberFormats
{
    /// <summary>What built-in format <paramref name="id"/> does (ECMA-376 1, 18.8.30, with the zh-CN list for 27–36 and 50–58).</summary>
    public static CellFormat BuiltIn(int id) => id switch
    {
        9 or 10 => CellFormat.Percent,
        >= 14 and <= 17 => CellFormat.Date,
        >= 18 and <= 21 => CellFormat.Time,
        22 => CellFormat.DateTime,
        >= 27 and <= 31 => CellFormat.Date,
        >= 32 and <= 35 => CellFormat.Time,
        36 => CellFormat.Date,
        45 or 47 => CellFormat.Time,
        46 => CellFormat.Elapsed,
        >= 50 and <= 54 => CellFormat.Date,
        55 or 56 => CellFormat.Time,
        57 or 58 => CellFormat.Date,
        _ => CellFormat.Number,
    };

    /// <summary>What a custom format code does; only its first section counts, which is the one for positive numbers.</summary>
    public static CellFormat OfCode(string code)
    {
        var found = default(Letters);
        for (var at = 0; at < code.Length && code[at] != ';';)
        {
            at = Step(code, at, ref found);
        }

        return found switch
        {
            { Elapsed: true } => CellFormat.Elapsed,
            { Date: true, Time: true } => CellFormat.DateTime,
            { Time: true } => CellFormat.Time,
            { Date: true } or { MonthOrMinute: true } => CellFormat.Date,
            { Percent: true } => CellFormat.Percent,
            _ => CellFormat.Number,
        };
    }

    /// <summary>Takes in one letter or one literal and returns where the next begins.</summary>
    private static int Step(string code, int at, ref Letters found)
    {
        switch (char.ToLowerInvariant(code[at]))
        {
            case '"':
                return After(code, '"', at + 1);
            case '\\' or '_' or '*' or '!':
                return at + 2;
            case '[':
                found.Elapsed |= IsElapsed(code.AsSpan(at + 1));
                return After(code, ']', at + 1);
            case 'g' when StartsWith(code, at, "general"):
                return at + "general".Length;
            case 'e' when at + 1 < code.Length && (code[at + 1] is '+' or '-'):
                return at + 2;
            case 'a' when StartsWith(code, at, "am/pm") || StartsWith(code, at, "a/p"):
                found.Time = true;
                return at + (StartsWith(code, at, "am/pm") ? 5 : 3);
            case 'y' or 'd' or 'e' or 'b':
                found.Date = true;
                break;
            case 'a' when StartsWith(code, at, "aaa"):
                found.Date = true;
                return at + 3;
            case 'h' or 's':
                found.Time = true;
                break;
            case 'm':
                found.MonthOrMinute = true;
                break;
            case '%':
                found.Percent = true;
                break;
        }

        return at + 1;
    }

    private static bool StartsWith(string code, int at, string word) =>
        code.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static int After(string code, char end, int from)
    {
        var at = from < code.Length ? code.IndexOf(end, from) : -1;
        return at < 0 ? code.Length : at + 1;
    }

    // [h], [hh], [m], [mm], [s], [ss]; colours, conditions and locales are other bracketed words.
    private static bool IsElapsed(ReadOnlySpan<char> bracket)
    {
        var end = bracket.IndexOf(']');
        return end > 0
            && (char.ToLowerInvariant(bracket[0]) is 'h' or 'm' or 's')
            && !bracket[..end].ContainsAnyExcept(char.ToLowerInvariant(bracket[0]), char.ToUpperInvariant(bracket[0]));
    }

    private struct Letters
    {
        public bool Date;
        public bool Time;
        public bool MonthOrMinute;
        public bool Percent;
        public bool Elapsed;
    }
}
