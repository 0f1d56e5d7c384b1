using Reports.Core.Model;
using Reports.Core.Templates;

namespace Reports.Core.Rules.CrossLists;

/// <summary>What a model refers to in another list serves at least one of the model's scenes.</summary>
internal static class ModelsMeetTheirElements
{
    /// <summary>Each reference in a column whose element shares no scene with the model.</summary>
    public static IEnumerable<(ListItem Model, Field Field, ListItem Element)> Strangers(CheckContext context, string column) =>
        from model in context.Map.ItemsOf(ListKind.Model)
        where model.SceneCodes.Count > 0
        let field = model.Row[column]
        where field.HasValue
        let own = model.SceneCodes.SelectMany(code => Family(context.Map, code)).ToHashSet(StringComparer.Ordinal)
        from id in field.Items.Distinct(StringComparer.Ordinal)
        let element = context.Map.ItemById(id)
        where element is not null && element.SceneCodes.Count > 0 && !element.SceneCodes.Any(own.Contains)
        select (model, field, element);

    // A sub-scene's element serves its main scene too, and the other way round.
    private static IEnumerable<string> Family(IndustryMap map, string code)
    {
        yield return code;
        if (map.SceneByCode(code) is { } scene)
        {
            if (scene.ParentCode.Length > 0)
            {
                yield return scene.ParentCode;
            }

            foreach (var sub in map.SubScenesOf(code))
            {
                yield return sub.CodeText;
            }
        }
    }
}
