using Reports.Core.Model;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Causes;

/// <summary>Leaves out findings that only say once more what another finding says at the cell where it went wrong.</summary>
internal static class Echoes
{
    /// <summary>The findings without those.</summary>
    public static IReadOnlyList<Finding> Remove(CheckContext context, IReadOnlyList<Finding> findings)
    {
        var faulty = findings
            .Where(finding => finding.Rule is "REF-03" or "REF-12" or "REF-01" or "CMP-14" or "STR-06")
            .SelectMany(finding => finding.Where is { } where ? finding.Related.Prepend(where) : finding.Related)
            .ToHashSet();
        // Rules that say more exactly what is wrong with the end of a text.
        var badEnds = findings.Where(finding => finding.Rule is "SEM-07" or "SEM-11" or "SEM-12").Select(finding => finding.Where).ToHashSet();
        // A scene's name that is wrong in itself cannot agree with the lists.
        var names = context.Map.Scenes.Select(scene => scene.Row["name"].Address).ToHashSet();
        var spoilt = findings.Where(finding => finding.Rule is "SEM-07" or "CMP-14" or "WRD-15" && finding.Where is not null).Select(finding => finding.Where!.Value).Where(names.Contains).ToHashSet();
        var lostRows = ListWords.Kinds.ToDictionary(kind => kind, kind => context.Bound.Rows(ListWords.SheetOf(kind)).Count(row => faulty.Contains(row["scenes"].Address)));
        var lacking = ListWords.Kinds.ToDictionary(kind => kind, kind => ScenesWithout(context.Map, kind));
        var lostEnds = context.Map.Links.Count(link => faulty.Contains(link.Row["from"].Address) || faulty.Contains(link.Row["to"].Address));
        return
        [
            .. findings.Where(finding => !(finding.Rule switch
            {
                "REF-04" => finding.Where is { } name && spoilt.Contains(name),
                "CMP-11" => badEnds.Contains(finding.Where),
                "XLS-07" => finding.Related.Any(faulty.Contains) || finding.Related.Any(cell => LacksScenes(context, cell)),
                "CMP-12" => LacksEnds(context) || Partners(context.Map, finding) + lostEnds >= 2,
                "CMP-01" => finding.Where is { } where && context.Map.Scenes.FirstOrDefault(scene => scene.Row["code"].Address == where) is { } scene
                    && IsExplained(context.Map, scene, lacking, lostRows),
                _ => false,
            })),
        ];
    }

    // As many rows of the list lost their scene as scenes lack an element of it: those rows are the fault.
    private static bool IsExplained(IndustryMap map, Scene scene, Dictionary<ListKind, int> lacking, Dictionary<ListKind, int> lostRows)
    {
        var missing = ListWords.Kinds.Where(kind => !map.ItemsOf(scene.CodeText, kind).Any()).ToArray();
        return missing.Length > 0 && Array.TrueForAll(missing, kind => lostRows[kind] > 0 && lacking[kind] <= lostRows[kind]);
    }

    private static int ScenesWithout(IndustryMap map, ListKind kind) =>
        map.Scenes.Count(scene => scene.CodeText.Length > 0 && !map.ItemsOf(scene.CodeText, kind).Any());

    private static bool LacksScenes(CheckContext context, CellAddress cell) => context.Bound.Sheets.Values.Any(sheet =>
        sheet.Source.Name == cell.Sheet && sheet.Definition.ItemPrefix is not null && !sheet.Columns.ContainsKey("scenes"));

    private static bool LacksEnds(CheckContext context) =>
        context.Bound.Sheets.TryGetValue("links", out BoundSheet? links) && !(links.Columns.ContainsKey("from") && links.Columns.ContainsKey("to"));

    private static int Partners(IndustryMap map, Finding finding)
    {
        var scene = map.Scenes.FirstOrDefault(scene => scene.Row["code"].Address == finding.Where);
        return scene is null
            ? 0
            : map.Links.Where(link => link.From == scene.CodeText || link.To == scene.CodeText)
                .Select(link => link.From == scene.CodeText ? link.To : link.From)
                .Where(code => code.Length > 0 && code != scene.CodeText && map.SceneByCode(code) is not null)
                .Distinct(StringComparer.Ordinal)
                .Count();
    }
}
