namespace Reports.Core.Rules.Drafts.Accessibility;

/// <summary>ACC-04: figures say in words what they show.</summary>
public sealed class FiguresHaveWords : DraftRule
{
    private const int FewestCharacters = 6;

    private static readonly string[] FileEndings = [".png", ".jpg", ".jpeg", ".emf", ".wmf", ".svg", ".bmp", ".gif"];

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "ACC-04",
        Severity.Warning,
        new("图有替代文字", "Figures say in words what they show"),
        new("看不到图的读者靠替代文字知道图的内容。", "Who cannot see the figure reads its description."),
        AccessibilityRules.Basis,
        "替代文字“按环节列出场景数”",
        "没有替代文字");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context) =>
        from paragraph in context.Draft.AllParagraphs
        from figure in paragraph.Figures
        let text = figure.AltText.Trim()
        where text.Length < FewestCharacters || Array.Exists(FileEndings, ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        select Info.In(
            paragraph.Place,
            text,
            text.Length == 0 ? new("这张图没有替代文字。", "This figure has no description.") : new($"这张图的替代文字是“{RuleFindings.Quote(text)}”，说明不了内容。", $"“{RuleFindings.Quote(text)}” does not say what the figure shows."),
            new("用一两句话说明图的内容", "One or two sentences on what it shows"),
            new("请右键点图，选“编辑替代文字”，写一两句图的内容。", "Choose Edit Alt Text and say what it shows."));
}
