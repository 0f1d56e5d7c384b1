using Reports.Core.Model;

namespace Reports.Core.Rules.Semantics;

/// <summary>What scene names mean once the words that carry no meaning are gone.</summary>
internal static class SceneNames
{
    private static readonly string[] Particles = ["数字化", "智能化", "信息化", "智能", "智慧", "性", "化", "的", "与", "和", "及", "、", "/", " "];
    private static readonly string[] Endings = ["管理", "系统", "平台", "业务", "工作", "应用"];

    /// <summary>The name without particles.</summary>
    public static string Core(string name) =>
        Particles.Aggregate(name, (text, word) => text.Replace(word, "", StringComparison.Ordinal)).ToUpperInvariant();

    /// <summary>The name without particles and without an ending that says little.</summary>
    public static string Kernel(string name)
    {
        var core = Core(name);
        var ending = Array.Find(Endings, word => core.Length > word.Length + 1 && core.EndsWith(word, StringComparison.Ordinal));
        return ending is null ? core : core[..^ending.Length];
    }

    /// <summary>Whether one is the other's main scene.</summary>
    public static bool AreRelated(Scene one, Scene other) =>
        (one.CodeText.Length > 0 && one.CodeText == other.ParentCode) || (other.CodeText.Length > 0 && other.CodeText == one.ParentCode);
}
