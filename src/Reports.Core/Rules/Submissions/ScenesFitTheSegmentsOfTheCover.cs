using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Submissions;

/// <summary>SUB-13: scenes belong to segments in which the organisation says that it works.</summary>
public sealed class ScenesFitTheSegmentsOfTheCover : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SUB-13",
        Severity.Note,
        new("场景属于封面填写的涉及环节", "Scenes belong to the segments named on the cover"),
        new("填报本单位没有的业务，现状评级缺少依据。", "Rating a business that one does not run has no base."),
        RuleBases.Practice,
        "涉及环节：A；B，场景 YB01-B-2-1",
        "涉及环节：A，场景 YB01-B-2-1");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Map.Cover.Row?["segments"] is not { HasValue: true } cover)
        {
            yield break;
        }

        var own = cover.Items.ToHashSet(StringComparer.Ordinal);
        var registered = context.Map.Segments.Select(segment => segment.Code).ToHashSet(StringComparer.Ordinal);
        if (!own.All(registered.Contains))
        {
            yield break; // REF-05
        }

        foreach (var strange in context.Map.Scenes
            .Where(scene => scene.Code is { } code && code.Segments.All(letter => !own.Contains(letter.ToString()) && registered.Contains(letter.ToString())))
            .GroupBy(scene => scene.Code!.Value.Segments, StringComparer.Ordinal))
        {
            CellAddress[] cells = [.. strange.Select(scene => scene.Row["code"].Address)];
            yield return Info
                .At(
                    strange.First().Row["code"],
                    new($"环节 {strange.Key} 的 {RuleFindings.Number(cells.Length)} 个场景不在封面填写的“涉及环节”内。", $"{RuleFindings.Number(cells.Length)} scenes of segment {strange.Key} are outside the segments named on the cover."),
                    new($"环节 {string.Join('、', cover.Items)} 的场景", $"Scenes of the segments {string.Join(", ", cover.Items)}"),
                    new($"确有此业务的，请在封面“涉及环节”补上 {strange.Key}；没有的，请删去这些场景。", $"Add {strange.Key} to the cover if you run it, or delete these scenes."))
                .Over(cells)
                with
            { Related = [.. cells.Skip(1), cover.Address] };
        }
    }
}
