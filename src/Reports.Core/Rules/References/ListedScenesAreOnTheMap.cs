using Reports.Core.Model;
using Reports.Core.Rules.Causes;
using Reports.Core.Templates;

namespace Reports.Core.Rules.References;

/// <summary>REF-03: every scene code in a list is on the scene sheet.</summary>
public sealed class ListedScenesAreOnTheMap : IRule
{
    private static readonly string[] Lists = [.. ListWords.Kinds.Select(ListWords.SheetOf), "infrastructure"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-03",
        Severity.Error,
        new("清单中的场景编号都在场景图谱中", "Scene codes in the lists are on the scene sheet"),
        new("图谱没有的场景，清单中的要素无处可挂。", "Elements of a scene that is not on the map hang in the air."),
        RuleBases.FourLists,
        "YB01-B-2-1，图谱中有此场景",
        "YB01-B-2-19，图谱中没有此场景");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        context.Map.Scenes.All(scene => scene.CodeText.Length == 0)
            ? []
            : from list in Lists
              from use in UnknownItems.Of(context.Bound.Rows(list).Select(row => row["scenes"]), code => context.Map.SceneByCode(code) is not null)
                  .GroupBy(use => use.Item, use => use.Field, StringComparer.Ordinal)
              select FindingOf(context.Map, use.Key, [.. use]);

    private Finding FindingOf(IndustryMap map, string code, Field[] fields) => Info
        .At(
            fields[0],
            new(
                $"场景图谱中没有编号 {RuleFindings.Quote(code)}{(fields.Length > 1 ? $"，本表有 {RuleFindings.Number(fields.Length)} 行用到" : "")}。",
                $"The scene sheet has no code {RuleFindings.Quote(code)}; rows that use it: {RuleFindings.Number(fields.Length)}."),
            new("场景图谱中的编号", "A code of the scene sheet"),
            SceneCandidates.HintFor(map, code))
        .Over([.. fields.Select(field => field.Address)])
        .WithReplacement(fields, code, SceneCandidates.OnlyOne(map, code), safe: false)
        .Of(CauseKind.Scene, code);
}
