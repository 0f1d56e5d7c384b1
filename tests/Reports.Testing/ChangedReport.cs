using Reports.Core.Documents;

namespace Reports.Testing;

/// <summary>A report from other data: paragraphs, cells and rows say something else, a scene is gone, another is new.</summary>
public static class ChangedReport
{
    /// <summary>The report with changes that follow from the seed.</summary>
    public static ReportDocument Of(ReportDocument report, int seed)
    {
        ArgumentNullException.ThrowIfNull(report);
        var random = new Random(seed);
        var sections = report.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => Changed(block, random))] }).ToList();
        var scenes = sections.FindIndex(section => section.Blocks.OfType<HeadingBlock>().Any(heading => heading.Id.StartsWith("scene-", StringComparison.Ordinal)));
        var blocks = sections[scenes].Blocks.ToList();
        var gone = blocks.FindIndex(block => block is HeadingBlock { Id: "scene-2" });
        blocks.RemoveRange(gone, 2);
        blocks.Add(new HeadingBlock(3, "新场景", "scene-new"));
        blocks.Add(ParagraphBlock.Body("新场景的说明。"));
        sections[scenes] = sections[scenes] with { Blocks = blocks };
        return report with { Sections = sections };
    }

    private static Block Changed(Block block, Random random) => block switch
    {
        ParagraphBlock { Style: ParagraphStyle.Body } paragraph when paragraph.Inlines.All(inline => inline is TextInline) => random.Next(4) switch
        {
            0 => ParagraphBlock.Body($"新数据{random.Next(1000)}条。"),
            1 => paragraph with { Inlines = [.. paragraph.Inlines, new TextInline($"另有{random.Next(100)}项。")] },
            _ => paragraph,
        },
        TableBlock table when random.Next(2) == 0 => table with { Rows = [.. table.Rows.SelectMany(row => Changed(row, random))] },
        FigureBlock figure when random.Next(2) == 0 => figure with { Layout = figure.Layout with { Height = figure.Layout.Height + 20 } },
        _ => block,
    };

    private static IEnumerable<TableRow> Changed(TableRow row, Random random) => random.Next(6) switch
    {
        0 => [],
        1 => [row, row with { Cells = [.. row.Cells.Select(cell => cell with { Lines = [[new TextInline($"新{random.Next(100)}")]] })] }],
        2 => [row with { Cells = [.. row.Cells.Select(cell => random.Next(3) == 0 ? cell with { Lines = [.. cell.Lines, [new TextInline($"补充{random.Next(100)}")]] } : cell)] }],
        _ => [row],
    };
}
