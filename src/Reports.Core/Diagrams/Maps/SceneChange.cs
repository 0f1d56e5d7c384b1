using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>One change of a scene.</summary>
/// <param name="Scene">The scene; of a removed one as it was.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Words">What differs, in words; empty unless changed.</param>
public sealed record SceneChange(Scene Scene, SceneChangeKind Kind, IReadOnlyList<string> Words)
{
    /// <summary>One-character mark on the map.</summary>
    public string Mark => Kind switch
    {
        SceneChangeKind.Added => "新",
        SceneChangeKind.Removed => "撤",
        _ => "改",
    };
}
