using System.Buffers;
using System.Globalization;
using System.Text;
using Reports.Core.Wording;
using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>Turns a cell into a field: normalises by the column's type and tells blanks, placeholders and values apart.</summary>
internal sealed class FieldReader(TemplateDefinition template)
{
    private const string Hyphens = "-－‐‑‒–—―−﹣﹘";
    private const string Invisible = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad";
    private static readonly SearchValues<char> PlainCode = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
    private static readonly SearchValues<char> Unclean = SearchValues.Create(
        [.. Invisible, .. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(character => char.IsWhiteSpace(character) && character is not (' ' or '\n'))]);

    private readonly HashSet<string> _placeholders = new(template.Answers.Placeholders, StringComparer.Ordinal);
    private readonly HashSet<string> _notApplicable = new(template.Answers.NotApplicable, StringComparer.Ordinal);
    private readonly Dictionary<string, CodeList> _lists = template.CodeLists.ToDictionary(list => list.Key, StringComparer.Ordinal);

    /// <summary>The field of <paramref name="column"/> in <paramref name="cell"/>; null stands for an empty cell.</summary>
    public Field Read(ColumnDefinition column, RawCell? cell, CellAddress address)
    {
        if (cell is not { } raw)
        {
            return new Field(address, "", "", FieldState.Blank);
        }

        var clean = Clean(raw.Text);
        var state = raw.Kind == CellKind.Error ? FieldState.Error : StateOf(clean);
        if (state != FieldState.Value)
        {
            return new Field(address, raw.Text, "", state);
        }

        if (!column.Multiple)
        {
            return ValueOf(address, raw.Text, Normalise(column, clean, raw.Kind), null);
        }

        string[] items = [.. SplitItems(clean, column.Type).Select(item => Normalise(column, item, raw.Kind))];
        return ValueOf(address, raw.Text, items.Length == 1 ? items[0] : string.Join('；', items), items);
    }

    // A clean cell has one text, not two that are equal: half the memory, and comparing them costs nothing.
    private static Field ValueOf(CellAddress address, string original, string text, string[]? items) =>
        new(address, original == text ? text : original, text, FieldState.Value, items);

    /// <summary>Text without invisible characters; blanks of any kind become a space, ends are trimmed.</summary>
    internal static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Unclean))
        {
            return text.Trim();
        }

        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\n')
            {
                clean.Append('\n');
            }
            else if (character is '\u3000' || (char.IsWhiteSpace(character) && character != '\r'))
            {
                clean.Append(' ');
            }
            else if (character != '\r' && !Invisible.Contains(character, StringComparison.Ordinal))
            {
                clean.Append(character);
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>
    /// Single values of a cell: split at ；;、，, and line ends, never inside brackets; codes are split at blanks too.
    /// </summary>
    internal static IReadOnlyList<string> SplitItems(string text, ColumnType type)
    {
        var items = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var character = i < text.Length ? text[i] : '\n';
            depth += character is '（' or '(' or '《' or '“' ? 1 : character is '）' or ')' or '》' or '”' ? -1 : 0;
            var separates = character is '\n' or '；' or ';' or '、' or '，' or ',' || (type == ColumnType.Code && character == ' ');
            if ((separates && depth <= 0) || i == text.Length)
            {
                var item = text[start..i].Trim();
                if (item.Length > 0)
                {
                    items.Add(item);
                }

                start = i + 1;
            }
        }

        return items;
    }

    private FieldState StateOf(string text)
    {
        if (text.Length == 0)
        {
            return FieldState.Blank;
        }

        if (_notApplicable.Contains(text))
        {
            return FieldState.NotApplicable;
        }

        // （原文痛点条目待结构化录入）: a note in brackets that something is still to come.
        var isPromise = text[0] is '（' or '(' && text[^1] is '）' or ')' && text.Contains('待', StringComparison.Ordinal);
        return isPromise || _placeholders.Contains(text) ? FieldState.Placeholder : FieldState.Value;
    }

    private string Normalise(ColumnDefinition column, string text, CellKind kind) => column.Type switch
    {
        ColumnType.Code => FoldCode(text),
        ColumnType.Choice => FindIn(column.CodeList, text),
        ColumnType.Rating => FoldRating(text),
        ColumnType.WholeNumber => Widths.ToHalf(text),
        ColumnType.Date => FoldDate(Widths.ToHalf(text), kind),
        _ => text,
    };

    internal static string FoldCode(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(PlainCode))
        {
            return text;
        }

        var code = new StringBuilder(text.Length);
        foreach (var character in Widths.ToHalf(text))
        {
            if (Hyphens.Contains(character, StringComparison.Ordinal))
            {
                code.Append('-');
            }
            else if (!char.IsWhiteSpace(character))
            {
                code.Append(char.ToUpperInvariant(character));
            }
        }

        return code.ToString();
    }

    private string FindIn(string? listKey, string text) =>
        listKey is not null && _lists[listKey].Find(text) is { } value ? value.Name.Zh : text;

    // ★★, ★★☆☆, 2, ２, 2星 and 2★ all mean two stars.
    private static string FoldRating(string text)
    {
        var folded = Widths.ToHalf(text).Replace("☆", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (folded.Length > 0 && folded.All(character => character == '★'))
        {
            return folded;
        }

        var digits = folded.TrimEnd('★', '星', '级');
        return digits is [>= '1' and <= '9'] ? new string('★', digits[0] - '0') : text;
    }

    private static string FoldDate(string text, CellKind kind)
    {
        if (kind == CellKind.Date)
        {
            return text.Length >= 10 ? text[..10] : text;
        }

        var parts = text.Split(['年', '月', '日', '.', '/', '-', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts is [{ Length: 4 } year, { Length: <= 2 } month, { Length: <= 2 } day]
            && int.TryParse(year, CultureInfo.InvariantCulture, out var y)
            && int.TryParse(month, CultureInfo.InvariantCulture, out var m)
            && int.TryParse(day, CultureInfo.InvariantCulture, out var d)
            && y is > 1900 and < 2200 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m)
                ? string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}-{d:00}")
                : text;
    }
}
