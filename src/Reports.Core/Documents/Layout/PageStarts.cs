namespace Reports.Core.Documents.Layout;

/// <summary>Where a new page begins inside a section, and what stays free on the first page.</summary>
public static class PageStarts
{
    /// <summary>目录 and 图表目录 stand on pages of their own; the block after them begins a new page. An office's own text beside them says for itself where pages begin.</summary>
    public static bool StartsPage(IReadOnlyList<Block> blocks, int index)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return index > 0 && (IsList(blocks[index]) || IsList(blocks[index - 1])) && blocks[index] is not OwnBlock && blocks[index - 1] is not OwnBlock;
    }

    /// <summary>Space above the first paragraph for a pre-printed head, in twips; 0 unless the report is formal.</summary>
    public static int FormalHead(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Kind == ReportKind.Formal ? OfficialLayout.FormalHeadLines * OfficialLayout.LinePitch : 0;
    }

    private static bool IsList(Block block) => block is ContentsBlock or FigureListBlock;
}
