using Reports.Core.Documents.Drafts;
using Reports.Core.Rules.Drafts.Headings;

namespace Reports.Core.Rules.Drafts.Pages;

/// <summary>LAY-04: headings are made by styles and not made bold.</summary>
public sealed class HeadingsHaveStyles : DraftRule
{
    private const int LongestHeading = 40;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "LAY-04",
        Severity.Warning,
        new("标题用标题样式，不另加粗", "Headings are made by styles, without extra bold"),
        new("手工排的标题不进目录，也不随样式改变；黑体再加粗会糊成一片。", "Headings made by hand are missing from the contents and do not follow the style; bold Heiti blurs."),
        TextBases.Official,
        "“二、工作建议”用一级标题样式",
        "“二、工作建议”用正文样式加粗");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        foreach (var paragraph in context.Draft.Paragraphs)
        {
            var runs = paragraph.Runs.Where(run => run.Text.Trim().Length > 0).ToArray();
            if (paragraph.Level > 0 && Array.Exists(runs, run => run.Bold))
            {
                yield return Info.In(
                    paragraph.Place,
                    paragraph.Text,
                    new("标题另外加了粗。", "The heading is bold on top of its style."),
                    new("不加粗的标题", "A heading that is not bold"),
                    new("请取消加粗。", "Take the bold off."));
            }
            else if (paragraph is { Role: DraftRole.Body, Level: 0, IsGenerated: false, Text.Length: > 0 and <= LongestHeading }
                && TypedNumber.Of(paragraph.Text) is { } number
                && paragraph.Text[^1] is not ('。' or '；' or '：' or '，')
                && Array.TrueForAll(runs, run => run.Bold || !DocumentFonts.IsBody(run.Font)))
            {
                var style = RuleFindings.Number(number.Level);
                yield return Info.In(
                    paragraph.Place,
                    paragraph.Text,
                    new($"“{RuleFindings.Quote(paragraph.Text)}”看起来是标题，却没有用标题样式。", $"“{RuleFindings.Quote(paragraph.Text)}” looks like a heading but has no heading style."),
                    new($"标题样式 {style}", $"Style heading {style}"),
                    new($"请套用样式“标题 {style}”，并删去手打的序号。", $"Apply the style heading {style}, and delete the number typed by hand."));
            }
        }
    }
}
