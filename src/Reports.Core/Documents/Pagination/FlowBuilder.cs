using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents.Pagination;

/// <summary>Turns the blocks of a section into items with heights.</summary>
internal sealed class FlowBuilder(ReportDocument document, ReportLabels labels, PageGeometry page, ReportStyle style)
{
    /// <summary>The section's items in order.</summary>
    public IReadOnlyList<FlowItem> Items(ReportSection section)
    {
        var blocks = section.Blocks;
        var items = new List<FlowItem>();
        for (var index = 0; index < blocks.Count; index++)
        {
            var added = Items(blocks, index).ToList();
            if (PageStarts.StartsPage(blocks, index) && added.Count > 0)
            {
                added[0] = added[0] with { StartsPage = true };
            }

            items.AddRange(added);
        }

        // The paragraph that ends a section is too low to begin a page.
        return items;
    }

    private static FlowItem Gap() => new(1, OfficialStyles.TableGap.Line);

    private IEnumerable<FlowItem> Items(IReadOnlyList<Block> blocks, int index) => blocks[index] switch
    {
        HeadingBlock heading => [Paragraph(style.Of(OfficialStyles.HeadingOf(heading.Level)), labels[heading.Id] + heading.Text, heading.Id)],
        ParagraphBlock paragraph => [Text(paragraph, blocks, index)],
        FigureBlock figure => Figure(figure),
        TableBlock table => Table(table, blocks, index),
        ContentsBlock => [Title(), .. document.Blocks.Select(HeadingOf).OfType<HeadingBlock>().Where(heading => heading.Level <= 2).Select(Entry)],
        OwnBlock own => own.Parts.Select(Own),
        FigureListBlock => [Title(), .. Captions().Select(caption => Paragraph(style.Of(OfficialStyles.FigureListEntry), labels[caption.Id] + "\u3000" + caption.Text, ""))],
        _ => [],
    };

    private static HeadingBlock? HeadingOf(Block block) => block as HeadingBlock ?? (block as OwnBlock)?.Heading;

    private FlowItem Own(OwnPart part)
    {
        var item = Paragraph(part.Format, (part.Id.Length > 0 ? labels[part.Id] : "") + part.Text, part.Id);
        return (part.Height > 0 ? item with { Lines = 1, LineHeight = part.Height } : item) with { StartsPage = part.StartsPage || part.Format.StartsPage };
    }

    private FlowItem Title() => Paragraph(style.Of(OfficialStyles.ContentsTitle), "目录", "");

    private FlowItem Entry(HeadingBlock heading) =>
        Paragraph(style.Of(heading.Level == 1 ? OfficialStyles.Contents1 : OfficialStyles.Contents2), labels[heading.Id] + heading.Text, "");

    private IEnumerable<(string Id, string Text)> Captions() => document.Blocks.Select(block => block switch
    {
        FigureBlock { IsContinued: false } figure => (figure.Id, figure.Caption),
        TableBlock { Id.Length: > 0, Caption.Length: > 0 } table => (table.Id, table.Caption),
        _ => ("", ""),
    }).Where(caption => caption.Item1.Length > 0);

    private FlowItem Text(ParagraphBlock paragraph, IReadOnlyList<Block> blocks, int index)
    {
        var format = style.Of(OfficialStyles.Of(paragraph.Style));
        var item = Paragraph(format, TextOf(paragraph.Inlines), "");
        if (format.Contextual && index + 1 < blocks.Count && blocks[index + 1] is ParagraphBlock next && next.Style == paragraph.Style)
        {
            item = item with { After = 0 };
        }

        // Space above the very first paragraph is kept at the top of its page.
        return ReferenceEquals(paragraph, document.Sections[0].Blocks[0])
            ? item with { LineHeight = item.LineHeight + (PageStarts.FormalHead(document) / item.Lines) }
            : item;
    }

    private IEnumerable<FlowItem> Figure(FigureBlock figure)
    {
        var line = OfficialStyles.Figure;
        yield return new FlowItem(1, FigureMeasures.Of(figure, page, style).Height) { Before = line.Before, KeepNext = true };
        yield return Paragraph(style.Of(OfficialStyles.FigureCaption), labels[figure.Id] + "\u3000" + figure.Caption, figure.Id);
    }

    private IEnumerable<FlowItem> Table(TableBlock table, IReadOnlyList<Block> blocks, int index)
    {
        if (table is { Id.Length: > 0, Caption.Length: > 0 })
        {
            yield return Paragraph(style.Of(OfficialStyles.TableCaption), labels[table.Id] + "\u3000" + table.Caption, table.Id);
        }
        else if (index > 0 && blocks[index - 1] is TableBlock)
        {
            yield return Gap();
        }

        var rows = new RowHeights(table, page.TextWidth, style, TextOf);
        var header = table.HasHeader ? rows.Header() : 0;
        if (header > 0)
        {
            yield return new FlowItem(1, header + RowHeights.TopRule) { KeepNext = true };
        }

        var noteFollows = index + 1 < blocks.Count && blocks[index + 1] is ParagraphBlock { Style: ParagraphStyle.Note };
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var isLast = row == table.Rows.Count - 1;
            var rule = row == 0 && header == 0 ? RowHeights.TopRule : 0;
            yield return new FlowItem(1, rows.Of(table.Rows[row]) + rule + (isLast ? RowHeights.BottomRule : 0))
            {
                KeepNext = TableMeasures.KeepsWithNext(table, row) || (noteFollows && isLast),
                Foot = isLast ? 0 : RowHeights.BottomRule,
                RepeatedHeader = row == 0 || header == 0 ? 0 : header + RowHeights.TopRule,
            };
        }
    }

    private FlowItem Paragraph(ParagraphFormat format, string text, string id)
    {
        var lines = LineBreaker.Count(text, format.HalfPoints * 10, format.CharacterSpacing, page.TextWidth - format.Left - format.Right, format.FirstLine);
        return new FlowItem(lines, format.Line)
        {
            Id = id,
            Before = format.Before,
            After = format.After,
            KeepNext = format.KeepNext,
            KeepLines = format.KeepNext || format.KeepLines,
            FewestLines = format.KeepsTwoLines ? 2 : 1,
            StartsPage = format.StartsPage,
        };
    }

    private string TextOf(IReadOnlyList<Inline> inlines) => inlines.Count == 1 ? TextOf(inlines[0]) : string.Concat(inlines.Select(TextOf));

    private string TextOf(Inline inline) => inline switch
    {
        TextInline text => text.Text,
        ReferenceInline reference => labels[reference.Target],
        _ => "",
    };
}
