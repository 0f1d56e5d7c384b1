using System.Text.RegularExpressions;
using Reports.Core.Documents.Drafts;
using Reports.Core.Documents.Layout;

namespace Reports.Core.Rules.Drafts.Pages;

/// <summary>LAY-06: 附件 stands flush left on line 1 in 三号黑体, the title on line 3.</summary>
public sealed partial class AnnexLabelIsOfficial : DraftRule
{
    // The label is among the first paragraphs or there is none.
    private const int Reach = 3;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "LAY-06",
        Severity.Error,
        new("“附件”二字三号黑体顶格，标题在第三行", "附件 stands flush left in 16 pt Heiti, the title on line 3"),
        new("附件的标识和标题位置由公文格式规定。", "Place and face of the label are laid down."),
        TextBases.Official,
        "“附件”黑体 16 磅顶格，下空一行",
        "“附件”居中");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        DraftParagraph[] first = [.. context.Draft.Paragraphs.Take(Reach + 1)];
        var at = Array.FindIndex(first, paragraph => Label().IsMatch(paragraph.Text));
        if (at < 0 || at >= Reach)
        {
            yield break;
        }

        var label = first[at];
        var isRight = label.Alignment is ParagraphAlignment.Left or ParagraphAlignment.Justified
            && label.FirstLine == 0
            && label.Runs.All(run => run.HalfPoints == OfficialLayout.BodySize && DocumentFonts.IsHei(run.Font));
        var isSpaced = label.After >= OfficialLayout.LinePitch - 40 || (at + 1 < first.Length && first[at + 1].Text.Trim().Length == 0);
        if (!isRight || !isSpaced)
        {
            yield return Info.In(
                label.Place,
                label.Text,
                isRight ? new("“附件”下面没有空一行，标题不在第三行。", "No line is free below 附件, so the title is not on line 3.") : new("“附件”不是三号黑体顶格。", "附件 is not flush left in 16 pt Heiti."),
                new("黑体 16 磅顶格，下空一行", "Heiti 16 pt, flush left, one free line below"),
                new("请套用样式“附件标识”。", "Apply the style 附件标识."));
        }
    }

    [GeneratedRegex(@"^\s*附\s*件\s*\d{0,2}\s*[:：]?\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();
}
