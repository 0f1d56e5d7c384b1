using Reports.Core.Model;

namespace Reports.Core.Documents.Composing;

/// <summary>The scenes of one business activity; scenes whose activity is unknown make a group of their own.</summary>
internal sealed record SceneGroup(string Name, IReadOnlyList<Scene> Scenes, bool IsAcrossSegments);
