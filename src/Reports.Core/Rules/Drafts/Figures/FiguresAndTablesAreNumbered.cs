using System.Globalization;
using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Figures;

/// <summary>FIG-01: every figure and table has a caption, and captions count on.</summary>
public sealed class FiguresAndTablesAreNumbered : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "FIG-01",
        Severity.Error,
        new("图表都有编号和题目，编号连续", "Figures and tables have captions that count on"),
        new("没有编号的图表无法引用，跳号说明少了一张。", "What has no number cannot be cited; a gap means that one is lost."),
        TextBases.Practice,
        "表1、表2",
        "表1、表3");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context) => Numbers(context.Draft).Concat(Missing(context.Draft));

    private IEnumerable<Finding> Numbers(Draft draft)
    {
        var counts = new Dictionary<char, int> { ['图'] = 0, ['表'] = 0 };
        foreach (var block in draft.Blocks)
        {
            if (CaptionLabel.Of(block) is not { IsContinued: false } label)
            {
                continue;
            }

            if (label.Number != counts[label.Kind] + 1)
            {
                var wanted = label.Kind + (counts[label.Kind] + 1).ToString(CultureInfo.InvariantCulture);
                yield return Info.In(
                    block.Place,
                    ((DraftParagraph)block).Text,
                    new($"“{label.Text}”应为“{wanted}”：编号不连续。", $"“{label.Text}” should be “{wanted}”: the numbers do not follow."),
                    new(wanted, wanted),
                    new($"请改为“{wanted}”；在 Word 或 WPS 中全选后按 F9，可更新自动编号。", $"Write “{wanted}”; select all and press F9 to update automatic numbers."));
            }

            counts[label.Kind] = label.Number;
        }
    }

    private IEnumerable<Finding> Missing(Draft draft)
    {
        for (var at = 0; at < draft.Blocks.Count; at++)
        {
            var (what, en) = draft.Blocks[at] switch
            {
                DraftParagraph { Figures.Count: > 0 } => ("图", "figure"),
                DraftTable { IsGenerated: false } table when !IsCard(table) => ("表", "table"),
                _ => ("", ""),
            };
            if (what.Length > 0 && !Near(draft.Blocks, at).Any(block => CaptionLabel.Of(block)?.Kind == what[0]))
            {
                yield return Info.In(
                    draft.Blocks[at].Place,
                    "",
                    new($"这张{what}没有编号和题目。", $"This {en} has no caption."),
                    new($"{what}N　题目", $"{what}N and its title"),
                    new($"请用“引用—插入题注”补上{what}号和{what}题。", "Add one by References, Insert Caption."));
            }
        }
    }

    // A form of labels and values, such as a scene's card, stands under its heading and needs no number.
    private static bool IsCard(DraftTable table) => !table.HasHeader && table.Rows.All(row => row.Cells.Count > 1 && row.Cells[0].Fill.Length > 0);

    private static IEnumerable<DraftBlock> Near(IReadOnlyList<DraftBlock> blocks, int at) =>
        blocks.Skip(Math.Max(0, at - 1)).Take(at == 0 ? 2 : 3);
}
