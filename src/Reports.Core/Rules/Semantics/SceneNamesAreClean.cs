using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-07: a scene's name is a short noun phrase, without tags, codes or sentence marks.</summary>
public sealed partial class SceneNamesAreClean : IRule
{
    // 园区安全环保 is a fair name; 提质、降本、增效、增收 at the end are tags for certain.
    private static readonly string[] AlsoSubjects = ["安全", "环保", "节能", "新模式"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-07",
        Severity.Error,
        new("场景名称简洁，不带标签、编号和句号", "Scene names are short and hold no tags, codes or sentence marks"),
        new("名称印在图谱卡片和报告标题上。", "The name is printed on the map and in headings."),
        TextBases.Guide,
        "PCB数字化工艺设计",
        "PCB数字化工艺设计提质降本");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var scene in context.Map.Scenes.Where(scene => scene.Row["name"].HasValue))
        {
            var name = scene.Name;
            var clean = Clean(name, context.Map.Tags.Select(tag => tag.Name.Zh).ToArray());
            if (clean != name && clean.Length > 1)
            {
                yield return Unclean(scene, clean);
            }
            else if (name.Length > context.Template.Limits.MaxNameLength)
            {
                yield return TooLong(scene, context.Template.Limits.MaxNameLength);
            }
        }
    }

    private Finding Unclean(Scene scene, string clean) => Info.At(
        scene.Row["name"],
        new($"场景名称“{RuleFindings.Quote(scene.Name)}”带有标签、编号或句号。", $"The scene name “{RuleFindings.Quote(scene.Name)}” holds tags, a code or a sentence mark."),
        new(clean, clean),
        new($"请改为“{RuleFindings.Quote(clean)}”；标签填入“转型价值标签”列。", $"Type “{RuleFindings.Quote(clean)}”; tags go to their own column."))
        .WithEdit(scene.Row["name"], clean, safe: false);

    private Finding TooLong(Scene scene, int longest) => Info.At(
        scene.Row["name"],
        new($"场景名称有 {scene.Name.Length} 个字，超过 {longest} 个字。", $"The scene name has {scene.Name.Length} characters, more than {longest}."),
        new($"不超过 {longest} 个字的名词短语", $"A noun phrase of at most {longest} characters"),
        new("请删去修饰语，只保留对象和业务，如“质量智能检测”。", "Keep the object and the activity only.")) with
    {
        Severity = Severity.Warning,
    };

    private static string Clean(string name, string[] tags)
    {
        var clean = SceneCodeInText().Replace(name, "").Trim().TrimEnd('。', '；', ';', '！', '，', ',', '、').Trim();

        // Three tags in a row, then words of a neighbouring cell: the name ended before the tags.
        if (RowOfTags().Match(clean) is { Success: true, Index: > 1 } row)
        {
            clean = clean[..row.Index];
        }

        var letters = tags.SelectMany(tag => tag).ToHashSet();
        var start = clean.Length;
        while (start > 0 && letters.Contains(clean[start - 1]))
        {
            start--;
        }

        var certain = tags.Except(AlsoSubjects, StringComparer.Ordinal).ToArray();
        for (var at = start; at <= clean.Length - 4; at++)
        {
            if (Array.Exists(tags, tag => clean.AsSpan(at).StartsWith(tag, StringComparison.Ordinal))
                && Array.Exists(certain, tag => clean.AsSpan(at).IndexOf(tag, StringComparison.Ordinal) >= 0))
            {
                return at > 1 ? clean[..at] : clean;
            }
        }

        return clean;
    }

    [GeneratedRegex("(提质|降本|增效|增收|节能|环保|安全){3}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RowOfTags();

    [GeneratedRegex(@"[A-Z]{2}\d{2}-[A-Z]{1,13}-\d-\d{1,3}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SceneCodeInText();
}
