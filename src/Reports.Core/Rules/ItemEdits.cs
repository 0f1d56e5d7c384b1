using Reports.Core.Templates;

namespace Reports.Core.Rules;

/// <summary>Edits that change one value of a cell and keep everything else in it as it was typed.</summary>
internal static class ItemEdits
{
    /// <summary>
    /// The edit that puts <paramref name="after"/> in place of <paramref name="item"/> wherever it stands alone in the cell; null
    /// when the cell does not show it in just this spelling (blanks, widths and hyphens are settled first).
    /// </summary>
    public static CellEdit? Replace(Field field, string item, string after)
    {
        var text = field.Original;
        var changed = text;
        for (var at = text.LastIndexOf(item, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : text.LastIndexOf(item, at - 1, StringComparison.Ordinal))
        {
            var end = at + item.Length;
            if ((at == 0 || !IsPartOfCode(text[at - 1])) && (end == text.Length || !IsPartOfCode(text[end])))
            {
                changed = string.Concat(changed.AsSpan(0, at), after, changed.AsSpan(end));
            }
        }

        return changed == text ? null : new CellEdit(field.Address, text, changed);
    }

    /// <summary>The finding with the edits that replace a value in these cells; without a fix when one of them cannot be made.</summary>
    public static Finding WithReplacement(this Finding finding, IEnumerable<Field> fields, string item, string? after, bool safe)
    {
        if (after is null)
        {
            return finding;
        }

        var edits = fields.Select(field => Replace(field, item, after)).ToArray();
        return edits.Length == 0 || Array.Exists(edits, edit => edit is null)
            ? finding
            : finding with { Fix = new ProposedFix(safe, [.. edits.Select(edit => edit!).DistinctBy(edit => edit.Cell)]) { Together = true } };
    }

    private static bool IsPartOfCode(char character) => char.IsAsciiLetterOrDigit(character) || character is '-';
}
