using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>A scene on another page that a link leads to or comes from: drawn as a plate in the margin.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Page">The page it is drawn on.</param>
/// <param name="IsLeft">Whether the plate stands left of the columns (links come from it) or right.</param>
/// <param name="Partners">The scenes of this page it is linked with.</param>
internal sealed record PageReference(Scene Scene, int Page, bool IsLeft, IReadOnlyList<Scene> Partners)
{
    /// <summary>The line at which it stands nearest to its partners.</summary>
    public int Wanted(Arrangement arrangement)
    {
        var lines = arrangement.Places.Where(place => place.Block.Scenes.Any(scene => Partners.Contains(scene, ReferenceEqualityComparer.Instance)));
        return lines.Select(place => place.Line).DefaultIfEmpty(0).Min();
    }
}
