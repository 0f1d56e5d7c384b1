namespace Reports.Core.Documents;

/// <summary>A text of the report and the cells it was read or counted from.</summary>
public sealed record TracedText(string Text, IReadOnlyList<CellSource> Sources)
{
    /// <summary>The texts of a part that come from data: a heading or paragraph each, a row each, a figure's description.</summary>
    /// <param name="part">The part.</param>
    /// <param name="labels">What references show.</param>
    public static IEnumerable<TracedText> Of(GeneratedBlock part, ReportLabels labels)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(labels);
        return part.Blocks.SelectMany(block => Of(block, labels)).Where(text => text.Sources.Count > 0 && text.Text.Length > 0);
    }

    private static IEnumerable<TracedText> Of(Block block, ReportLabels labels) => block switch
    {
        HeadingBlock heading => [new(heading.Text, heading.Sources)],
        ParagraphBlock paragraph => [new(TextOf(paragraph.Inlines, labels), paragraph.Sources)],
        FigureBlock figure => [new(figure.Layout.AltText, figure.Sources)],
        TableBlock table => table.Rows.Select(row => new TracedText(
            string.Join('\t', row.Cells.Select(cell => string.Join('\n', cell.Lines.Select(line => TextOf(line, labels))))),
            row.Sources.Count > 0 ? row.Sources : table.Sources)),
        _ => [],
    };

    private static string TextOf(IEnumerable<Inline> inlines, ReportLabels labels) => string.Concat(inlines.Select(inline => inline switch
    {
        TextInline text => text.Text,
        ReferenceInline reference => labels[reference.Target],
        _ => "",
    }));
}
