using Reports.Core.Model;
using Reports.Core.Templates;

namespace Reports.Core.Rules.CrossLists;

/// <summary>What a model refers to in another list serves at least one of the model's scenes.</summary>
internal static class ModelsMeetTheirElements
{
    /// <summary>Each reference in a column whose element shares no scene with the model.</summary>
    public static IEnumerable<(ListItem Model, Field Field, ListItem Element)> Strangers(CheckContext context, string column) =>
        from model in context.Map.ItemsOf(ListKind.Model)
        where model.SceneCodes.Count > 0 && AllOnTheMap(context.Map, model)
        let field = model.Row[column]
        where field.HasValue
        let own = model.SceneCodes.SelectMany(code => Family(context.Map, code)).ToHashSet(StringComparer.Ordinal)
        from id in field.Items.Distinct(StringComparer.Ordinal)
        let element = context.Map.ItemById(id)
        where element is not null && element.SceneCodes.Count > 0 && AllOnTheMap(context.Map, element) && !element.SceneCodes.Any(own.Contains)
        select (model, field, element);

    // While a code is wrong nobody can tell which scene was meant: REF-03.
    private static bool AllOnTheMap(IndustryMap map, ListItem item) => item.SceneCodes.All(code => map.SceneByCode(code) is not null);

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
