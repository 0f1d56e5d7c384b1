using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Accessibility;

/// <summary>ACC-06: the document's properties hold its title.</summary>
public sealed class DocumentHasATitle : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "ACC-06",
        Severity.Note,
        new("文件属性中有标题", "The document's properties hold its title"),
        new("读屏软件先读属性中的标题；没有标题就读文件名。", "Screen readers announce it first, and the file's name where there is none."),
        AccessibilityRules.Basis,
        "标题“水泥行业数字化转型‘一图四清单’”",
        "标题为空");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        if (context.Draft.Title.Trim().Length == 0)
        {
            yield return Info.In(
                DraftPlace.Document,
                "",
                new("文件属性中没有标题。", "The document's properties hold no title."),
                new("报告的标题", "The report's title"),
                new("请在“文件—信息—属性”中填写标题。", "Fill it in under File, Info, Properties."));
        }
    }
}
