using Reports.Core.Model;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules;

/// <summary>Makes the findings of rules about meaning and wording.</summary>
internal static class TextFindings
{
    /// <summary>The finding with an edit of one field's cell.</summary>
    public static Finding WithEdit(this Finding finding, Field field, string after, bool safe) =>
        after.Length == 0 || after == field.Original
            ? finding
            : finding with { Fix = new ProposedFix(safe, [new CellEdit(field.Address, field.Original, after)]) };

    /// <summary>
    /// One finding for each column that has texts to change: it stands at the first cell, names the others and carries every edit.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">What is checked.</param>
    /// <param name="anyOf">Only texts with any of these kinds of characters can be at fault; none for all texts.</param>
    /// <param name="clean">The text as it should be.</param>
    /// <param name="message">What is wrong with so many cells of the column.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="hint">The next step.</param>
    public static IEnumerable<Finding> ReportColumns(
        this RuleInfo rule, CheckContext context, TextTraits anyOf, Func<Field, string> clean, Func<ColumnDefinition, int, Bilingual> message, Bilingual expected, Bilingual hint)
    {
        var columns = (anyOf == TextTraits.None ? context.Texts() : context.Texts(anyOf))
            .Select(text => (text.Column, text.Field, After: clean(text.Field)))
            .Where(text => text.After != text.Field.Original && text.After.Length > 0)
            .GroupBy(text => (text.Field.Address.Sheet, text.Column.Key));
        foreach (var column in columns)
        {
            var texts = column.ToArray();
            yield return rule.At(texts[0].Field, message(texts[0].Column, texts.Length), expected, hint) with
            {
                Count = texts.Length,
                Related = [.. texts.Skip(1).Select(text => text.Field.Address)],
                Fix = new ProposedFix(Safe: true, [.. texts.Select(text => new CellEdit(text.Field.Address, text.Field.Original, text.After))]),
            };
        }
    }

    /// <summary>The free texts in which any of these kinds of characters occurs.</summary>
    public static IEnumerable<FreeText> Texts(this CheckContext context, TextTraits anyOf) =>
        context.Map.Texts.Where(text => (text.Traits & anyOf) != TextTraits.None);

    /// <summary>Every free text that people typed, sheet by sheet, row by row; the cover is left out.</summary>
    public static IReadOnlyList<FreeText> Texts(this CheckContext context) => context.Map.Texts;

    /// <summary>Whether a cell belongs to a column of names.</summary>
    public static bool IsName(this CheckContext context, CellAddress cell) => context.Bound.Sheets.Values.Any(sheet =>
        sheet.Source.Name == cell.Sheet && sheet.Columns.TryGetValue("name", out var column) && column == cell.Column);

    /// <summary>
    /// Where <paramref name="word"/> stands in <paramref name="text"/>, in any case; -1 when nowhere. Latin words must stand alone.
    /// </summary>
    public static int IndexOfWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            var joinsBefore = at > 0 && char.IsAsciiLetterOrDigit(word[0]) && char.IsAsciiLetterOrDigit(text[at - 1]);
            var joinsAfter = end < text.Length && char.IsAsciiLetterOrDigit(word[^1]) && char.IsAsciiLetterOrDigit(text[end]);
            if (!joinsBefore && !joinsAfter)
            {
                return at;
            }
        }

        return -1;
    }
}
