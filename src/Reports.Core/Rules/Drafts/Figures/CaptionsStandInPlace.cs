using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Figures;

/// <summary>FIG-03: a figure's caption stands below it, a table's above it.</summary>
public sealed class CaptionsStandInPlace : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "FIG-03",
        Severity.Warning,
        new("图题在图下，表题在表上", "Captions stand below figures and above tables"),
        new("放错地方的题目会被当成另一张图表的。", "In the wrong place it is taken for the caption of another one."),
        TextBases.Practice,
        "表1　各环节场景数（在表上方）",
        "表1　各环节场景数（在表下方）");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        DraftBlock[] blocks = [.. context.Draft.Blocks.Where(block => block is not DraftParagraph { Role: DraftRole.Gap })];
        for (var at = 0; at < blocks.Length; at++)
        {
            if (CaptionLabel.Of(blocks[at]) is not { } label)
            {
                continue;
            }

            var isTable = label.Kind == '表';
            var neighbour = blocks.ElementAtOrDefault(isTable ? at + 1 : at - 1);
            var isRight = isTable ? neighbour is DraftTable : neighbour is DraftParagraph { Figures.Count: > 0 };
            if (!isRight)
            {
                yield return Info.In(
                    blocks[at].Place,
                    ((DraftParagraph)blocks[at]).Text,
                    isTable
                        ? new($"{label.Text}的题目不在表的上方。", $"The caption of {label.Text} does not stand above a table.")
                        : new($"{label.Text}的题目不在图的下方。", $"The caption of {label.Text} does not stand below a figure."),
                    isTable ? new("表题紧接在表上方", "Right above the table") : new("图题紧接在图下方", "Right below the figure"),
                    isTable ? new("请把表题移到表的上方。", "Move it above its table.") : new("请把图题移到图的下方。", "Move it below its figure."));
            }
        }
    }
}
