using Reports.Core.Templates;

namespace Reports.Core.Model;

/// <summary>A free text that somebody typed.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Field">The text with its cell.</param>
public readonly record struct FreeText(ColumnDefinition Column, Field Field)
{
    /// <summary>Which kinds of characters occur in it, as typed or as read.</summary>
    public TextTraits Traits { get; private init; }

    /// <summary>The free texts of a workbook, sheet by sheet, row by row; the cover is left out.</summary>
    internal static FreeText[] Of(BoundWorkbook workbook) =>
    [
        .. from sheet in workbook.Template.Sheets
           where sheet.Kind == SheetKind.Grid
           let columns = sheet.Columns.Where(column => column is { Type: ColumnType.Text, Origin: ColumnOrigin.Input }).ToArray()
           from row in workbook.Rows(sheet.Key)
           from column in columns
           let field = row[column.Key]
           where field.HasValue
           select new FreeText(column, field)
           {
               Traits = TraitsOf(field.Original) | (ReferenceEquals(field.Original, field.Text) || field.Original == field.Text ? TextTraits.None : TraitsOf(field.Text)),
           },
    ];

    private static TextTraits TraitsOf(string text)
    {
        var traits = TextTraits.None;
        foreach (var character in text)
        {
            traits |= TraitOf(character);
        }

        return traits;
    }

    private static TextTraits TraitOf(char character) => character switch
    {
        >= '一' and <= '\u9fff' => TextTraits.None,
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => TextTraits.Latin,
        (>= '0' and <= '9') or (>= '０' and <= '９') => TextTraits.Digit,
        '%' or '％' => TextTraits.Percent,
        '(' or ')' => TextTraits.HalfMark | TextTraits.Bracket,
        ':' => TextTraits.HalfMark | TextTraits.Colon,
        ',' or ';' or '?' or '!' => TextTraits.HalfMark,
        '：' => TextTraits.Colon,
        '、' => TextTraits.Pause,
        '（' or '）' or '《' or '》' or '“' or '”' or '‘' or '’' or '「' or '」' or '【' or '】' or '〔' or '〕' or '[' or ']' or '{' or '}' or '〈' or '〉' or '『' or '』' or '"' => TextTraits.Bracket,
        _ => char.IsWhiteSpace(character) ? TextTraits.Space : TextTraits.None,
    };
}
