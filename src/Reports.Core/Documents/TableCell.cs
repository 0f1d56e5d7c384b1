namespace Reports.Core.Documents;

/// <summary>A cell: one or more lines, each a paragraph.</summary>
/// <param name="Lines">Its paragraphs.</param>
/// <param name="ColumnSpan">Over how many columns it reaches.</param>
/// <param name="IsLabel">Whether it is a label: 黑体 on light grey.</param>
public sealed record TableCell(IReadOnlyList<IReadOnlyList<Inline>> Lines, int ColumnSpan = 1, bool IsLabel = false)
{
    /// <summary>A cell with one line of plain text.</summary>
    public static TableCell Of(string text) => new([[new TextInline(text)]]);

    /// <summary>A label cell.</summary>
    public static TableCell Label(string text) => new([[new TextInline(text)]], 1, IsLabel: true);
}
