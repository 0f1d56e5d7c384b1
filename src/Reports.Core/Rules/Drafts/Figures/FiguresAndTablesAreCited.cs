using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Figures;

/// <summary>FIG-02: the text names a figure or table before it comes.</summary>
public sealed class FiguresAndTablesAreCited : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "FIG-02",
        Severity.Warning,
        new("图表在正文中先提到后出现", "Text names figures and tables before they come"),
        new("正文没有提到的图表，读者不知道为何放在这里。", "Nobody knows why a figure or table is there that the text does not name."),
        TextBases.Practice,
        "正文“各环节情况见表1”，其后为表1",
        "正文没有提到表1");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var texts = context.Draft.Paragraphs.Where(paragraph => paragraph.Role is DraftRole.Body or DraftRole.Note).ToArray();
        foreach (var block in context.Draft.Blocks)
        {
            if (CaptionLabel.Of(block) is not { IsContinued: false } label)
            {
                continue;
            }

            var cited = Array.Find(texts, text => label.IsNamedIn(text.Text));
            if (cited is null || cited.Place.Number > block.Place.Number)
            {
                var (zh, en) = cited is null ? ("正文没有提到", "the text does not name it") : ("正文在它之后才提到", "the text names it only afterwards");
                yield return Info.In(
                    block.Place,
                    ((DraftParagraph)block).Text,
                    new($"{label.Text}：{zh}。", $"{label.Text}: {en}."),
                    new($"之前的正文中有“见{label.Text}”", $"见{label.Text} in the text before"),
                    new($"请在它前面的正文中写“（见{label.Text}）”，或删去不用的图表。", $"Write （见{label.Text}） in the text before it, or delete it."));
            }
        }
    }
}
