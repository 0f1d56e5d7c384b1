using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Pages;

/// <summary>LAY-09: no heading, caption of a table or figure stands alone at a page's end.</summary>
public sealed class HeadingsStayWithTheirText : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "LAY-09",
        Severity.Warning,
        new("标题和表题不单独留在页末", "Headings and captions do not stand alone at a page's end"),
        new("页末只剩一行标题，读者要翻页才知道说什么。", "A heading alone at the foot of a page belongs to nothing there."),
        TextBases.Practice,
        "标题设有“与下段同页”",
        "标题没有“与下段同页”");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var blocks = context.Draft.Blocks;
        for (var at = 0; at + 1 < blocks.Count; at++)
        {
            if (blocks[at] is not DraftParagraph { KeepNext: false } paragraph || paragraph.Section != blocks[at + 1].Section)
            {
                continue;
            }

            var (what, en) = paragraph switch
            {
                { Level: > 0 } => ("标题", "heading"),
                { Role: DraftRole.Caption } when blocks[at + 1] is DraftTable => ("表题", "caption"),
                { Role: DraftRole.Figure, Figures.Count: > 0 } => ("图", "figure"),
                _ => ("", ""),
            };
            if (what.Length > 0)
            {
                yield return Info.In(
                    paragraph.Place,
                    paragraph.Text,
                    new($"这个{what}可能单独留在页末。", $"This {en} may stand alone at the foot of a page."),
                    new("与下段同页", "Keep with next"),
                    new("请在“段落—换行和分页”中勾选“与下段同页”。", "Choose Keep with next in the paragraph's settings."));
            }
        }
    }
}
