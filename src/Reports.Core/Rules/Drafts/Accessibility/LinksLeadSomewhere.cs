namespace Reports.Core.Rules.Drafts.Accessibility;

/// <summary>ACC-05: links and cross-references lead to places that exist.</summary>
public sealed class LinksLeadSomewhere : DraftRule
{
    private static readonly string[] BrokenTexts = ["未找到引用源", "未定义书签", "Reference source not found", "Bookmark not defined"];

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "ACC-05",
        Severity.Error,
        new("链接和引用都有目标", "Links and references lead somewhere"),
        new("目标已删除的引用，更新后显示“错误！未找到引用源”。", "A reference whose target is gone shows an error when it is updated."),
        AccessibilityRules.Basis,
        "“见表1”指向表1的书签",
        "“见表1”指向已删除的书签");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var known = context.Draft.AllParagraphs.SelectMany(paragraph => paragraph.Bookmarks).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from paragraph in context.Draft.AllParagraphs
            where paragraph.Targets.Any(target => !known.Contains(target)) || Array.Exists(BrokenTexts, text => paragraph.Text.Contains(text, StringComparison.OrdinalIgnoreCase))
            select Info.In(
                paragraph.Place,
                paragraph.Text,
                new("这里的链接或引用没有目标。", "A link or reference here leads nowhere."),
                new("指向现有标题、图或表的引用", "A reference to something that exists"),
                new("请删去它，或用“引用—交叉引用”重新插入；目录可更新整个目录。", "Delete it, or insert a new cross-reference; contents can be updated as a whole."));
    }
}
