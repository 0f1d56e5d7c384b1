using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Accessibility;

/// <summary>ACC-01: the document says that its language is Chinese.</summary>
public sealed class LanguageIsStated : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "ACC-01",
        Severity.Warning,
        new("文件注明语言为中文", "The document says that it is Chinese"),
        new("读屏软件按语言选择读音，断行和校对也要看语言。", "Screen readers choose their voice by it; line breaking and proofing need it too."),
        AccessibilityRules.Basis,
        "语言 zh-CN",
        "语言 en-US");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        // Word often leaves the property empty; then the text's own language counts.
        var (text, property) = (context.Draft.TextLanguage, context.Draft.Language);
        var wrong = !IsChinese(text) ? text : property.Length > 0 && !IsChinese(property) ? property : null;
        if (wrong is not null)
        {
            yield return Info.In(
                DraftPlace.Document,
                wrong,
                wrong.Length == 0 ? new("文件没有注明语言。", "The document names no language.") : new($"文件注明的语言是 {wrong}。", $"The document says that its language is {wrong}."),
                new("zh-CN", "zh-CN"),
                new("请全选文字，把校对语言设为中文（中国），并在文件属性中填写语言。", "Select all, set the proofing language to Chinese, and fill in the language in the file's properties."));
        }
    }

    private static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
