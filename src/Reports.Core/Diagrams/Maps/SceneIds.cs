using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Lasting ids of scenes in figures: <c>scene-</c> and the code; the cell's address when there is none, or added when a code occurs twice.</summary>
internal static class SceneIds
{
    /// <summary>The id of every scene, in sheet order.</summary>
    public static IReadOnlyDictionary<Scene, string> Of(IndustryMap map)
    {
        var ids = new Dictionary<Scene, string>(ReferenceEqualityComparer.Instance);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scene in map.Scenes)
        {
            var id = "scene-" + (scene.CodeText.Length > 0 ? scene.CodeText : scene.Row.Where.A1);
            ids[scene] = used.Add(id) ? id : $"{id}-{scene.Row.Where.A1}";
            used.Add(ids[scene]);
        }

        return ids;
    }
}
