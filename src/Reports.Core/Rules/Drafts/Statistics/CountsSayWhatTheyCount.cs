using System.Text.RegularExpressions;
using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Statistics;

/// <summary>STA-02: counts of elements say whether they are entries or references.</summary>
public sealed partial class CountsSayWhatTheyCount : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "STA-02",
        Severity.Error,
        new("要素数量写明是条目还是引用", "Counts of elements say whether they are entries or references"),
        new("一条要素可用于多个场景，条目数与引用次数不同；写“项”“个”不知指哪一个。", "One element serves several scenes: entries and references differ, and 项 or 个 tells neither."),
        TextBases.Practice,
        "工具软件131条，引用246次",
        "工具软件246项");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context) =>
        from paragraph in context.Draft.AllParagraphs
        where paragraph.Role != DraftRole.Contents
        let match = Count().Match(paragraph.Text)
        where match.Success
        select Info.In(
            paragraph.Place,
            paragraph.Text,
            new($"“{match.Value}”没有写明是条目还是引用。", $"“{match.Value}” does not say whether it counts entries or references."),
            new("条目写“条”，引用写“次”", "条 for entries, 次 for references"),
            new("请写明条目数（条）或引用次数（次），必要时两个数并列。", "Write entries (条) or references (次), or both."));

    [GeneratedRegex(@"(数据要素|知识模型|工具软件|人才技能|四清单|清单要素)(共|合计|收录|总数|数量|共有|共收录|为|有)?\d{1,6}(项|个)(?!场景|环节|清单|缺失)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Count();
}
