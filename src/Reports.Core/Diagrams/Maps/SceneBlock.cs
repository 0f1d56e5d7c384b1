using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>What stands together on the map: one scene, a main scene with its sub-scenes, or a band over several segments.</summary>
/// <param name="Scene">The scene; of a group the main one.</param>
/// <param name="Subs">Its 细分场景 in the same cell, by code; empty otherwise.</param>
/// <param name="Row">Row of the map.</param>
/// <param name="First">First column it lies in.</param>
/// <param name="Last">Last column it lies in.</param>
/// <param name="Skipped">Letters of columns between that its code does not name.</param>
internal sealed record SceneBlock(Scene Scene, IReadOnlyList<Scene> Subs, int Row, int First, int Last, string Skipped = "")
{
    /// <summary>Whether it lies over several columns.</summary>
    public bool IsBand => Last > First;

    /// <summary>Its scenes, the main one first.</summary>
    public IEnumerable<Scene> Scenes => Subs.Prepend(Scene);
}
