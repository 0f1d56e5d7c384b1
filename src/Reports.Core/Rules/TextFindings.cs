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
    public static IEnumerable<Finding> ReportColumns(
        this RuleInfo rule, CheckContext context, Func<Field, string> clean, Func<ColumnDefinition, int, Bilingual> message, Bilingual expected, Bilingual hint)
    {
        var columns = context.Texts()
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

    /// <summary>Every free text that people typed, sheet by sheet, row by row; the cover is left out.</summary>
    public static IEnumerable<(ColumnDefinition Column, Field Field)> Texts(this CheckContext context) =>
        from sheet in context.Template.Sheets
        where sheet.Kind == SheetKind.Grid
        let columns = sheet.Columns.Where(column => column is { Type: ColumnType.Text, Origin: ColumnOrigin.Input }).ToArray()
        from row in context.Bound.Rows(sheet.Key)
        from column in columns
        let field = row[column.Key]
        where field.HasValue
        select (column, field);

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
