using Reports.Core.Model;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-06: each segment of the chain has scenes of every business activity, or says why not.</summary>
public sealed class SegmentsCoverTheActivities : IRule
{
    private const string NotApplicable = "不适用";

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-06",
        Severity.Warning,
        new("每个产业链环节都有各类业务活动的场景，没有的写明不适用", "Each segment has scenes of every activity, or says why not"),
        new("图谱上空着的格子，分不清是没有还是漏报。", "An empty cell of the map may mean none or forgotten."),
        RuleBases.SceneArchitecture,
        "环节“炼铁”备注：运维服务不适用，由集团统一运维",
        "环节“炼铁”没有运维服务类场景，备注为空");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var covered = Covered(context.Map).ToHashSet();
        var letters = covered.Select(cell => cell.Segment).ToHashSet(StringComparer.Ordinal);
        var registered = context.Map.Segments.Select(segment => segment.Code).ToHashSet(StringComparer.Ordinal);

        // A letter that scenes use and nobody registered is the code of a segment that seems empty: REF-05.
        var isMistyped = letters.Any(letter => !registered.Contains(letter));
        foreach (var segment in context.Map.Segments.Where(segment => covered.Count > 0 && segment.Code.Length > 0 && IsOfTheChain(context, segment)))
        {
            if (isMistyped && !letters.Contains(segment.Code))
            {
                continue;
            }

            var remark = segment.Row["remark"].Original;
            var empty = context.Map.Activities.SkipLast(1)
                .Where(activity => !covered.Contains((segment.Code, activity.Code)) && !IsExcused(remark, activity.Name.Zh))
                .ToArray();
            if (empty.Length > 0)
            {
                var names = string.Join('、', empty.Select(activity => activity.Name.Zh));
                yield return Info.At(
                    segment.Row["code"],
                    new($"环节“{RuleFindings.Quote(segment.Name)}”没有场景的业务活动：{names}。", $"Segment “{RuleFindings.Quote(segment.Name)}” has no scene of: {string.Join(", ", empty.Select(activity => activity.Name.En))}."),
                    new("各类业务活动都有场景，或写明不适用", "Scenes of every activity, or a reason why not"),
                    new($"请补充场景；确实没有的，在本行“备注”填“{empty[0].Name.Zh}不适用”和理由。", $"Add scenes, or write “{empty[0].Name.Zh}不适用” and the reason into the remark of this row."));
            }
        }
    }

    // By the codes of scenes, by their activities, and by the codes that rows use: one of them may be mistyped.
    private static IEnumerable<(string Segment, string Activity)> Covered(IndustryMap map) =>
        map.Scenes
            .Where(scene => scene.Code is not null)
            .Select(scene => (scene.Code!.Value.Segments, scene.Code!.Value.Activity))
            .Concat(map.Scenes.Where(scene => scene is { Code: not null, Activity: not null }).Select(scene => (scene.Code!.Value.Segments, Activity: scene.Activity!.Code)))
            .Concat(map.Items.SelectMany(item => item.SceneCodes).Distinct(StringComparer.Ordinal).Select(Parsed).OfType<SceneCode>().Select(code => (code.Segments, code.Activity)))
            .SelectMany(code => code.Segments, (code, letter) => (letter.ToString(), code.Activity));

    private static SceneCode? Parsed(string text) => SceneCode.TryParse(text, out var code) ? code : null;

    // Management domains and business segments are activities themselves.
    private static bool IsOfTheChain(CheckContext context, Segment segment) =>
        context.Template.CodeList("segmentKind").Find(segment.Row["kind"].Text)?.Code == "chain";

    // Sentence by sentence: what is said of one activity excuses no other.
    private static bool IsExcused(string remark, string activity) => remark
        .Split('；', ';', '。', '\n')
        .Any(sentence => sentence.Contains(NotApplicable, StringComparison.Ordinal) && sentence.Contains(activity, StringComparison.Ordinal));
}
