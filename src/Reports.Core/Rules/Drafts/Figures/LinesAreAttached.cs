namespace Reports.Core.Rules.Drafts.Figures;

/// <summary>FIG-08: connecting lines of a drawing hang on both ends.</summary>
public sealed class LinesAreAttached : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "FIG-08",
        Severity.Error,
        new("图中连线两端都连着图形", "Connecting lines hang on both ends"),
        new("悬空的连线看不出连的是什么，移动图形后更会错位。", "A loose line shows no relation, and is left behind when shapes move."),
        TextBases.Practice,
        "连线 2 条，悬空 0 条",
        "连线 2 条，悬空 1 条");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context) =>
        from paragraph in context.Draft.AllParagraphs
        let loose = paragraph.Figures.Sum(figure => figure.LooseLines)
        where loose > 0
        select Info.In(
            paragraph.Place,
            RuleFindings.Number(loose),
            new($"图中有 {loose} 条连线没有连到图形上。", $"{loose} lines of the drawing are not attached."),
            new("两端都连着图形的连线", "Lines attached at both ends"),
            new("请拖动连线的端点，接到图形的连接点上。", "Drag the ends of the line onto the shapes' connection points."));
}
