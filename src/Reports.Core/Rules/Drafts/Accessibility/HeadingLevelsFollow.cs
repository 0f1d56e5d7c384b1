namespace Reports.Core.Rules.Drafts.Accessibility;

/// <summary>ACC-02: headings go down one level at a time.</summary>
public sealed class HeadingLevelsFollow : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "ACC-02",
        Severity.Warning,
        new("标题逐级下降，不跳级", "Headings go down one level at a time"),
        new("读屏软件和导航窗格按级别跳转，跳级像是少了一节。", "Screen readers and the navigation pane go by levels; a skipped one looks lost."),
        AccessibilityRules.Basis,
        "一级标题下是二级标题",
        "一级标题下是三级标题");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var last = 0;
        foreach (var heading in context.Draft.Paragraphs.Where(paragraph => paragraph.Level > 0 && paragraph.Text.Trim().Length > 0))
        {
            if (heading.Level > last + 1)
            {
                var (found, wanted) = (RuleFindings.Number(heading.Level), RuleFindings.Number(last + 1));
                yield return Info.In(
                    heading.Place,
                    heading.Text,
                    last == 0
                        ? new($"第一个标题是 {found} 级。", $"The first heading has level {found}.")
                        : new($"{RuleFindings.Number(last)} 级标题下直接是 {found} 级标题。", $"A heading of level {found} follows one of level {RuleFindings.Number(last)}."),
                    new($"{wanted} 级标题", $"A heading of level {wanted}"),
                    new($"请改用“标题 {wanted}”样式，或补上中间一级标题。", $"Use the style heading {wanted}, or add the level between."));
            }

            last = heading.Level;
        }
    }
}
