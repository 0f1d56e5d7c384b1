using System.Globalization;

namespace Reports.Core.Diagrams.Maps;

/// <summary>What is said of a link.</summary>
internal static class LinkWords
{
    /// <summary>Its lasting id in figures.</summary>
    public static string IdOf(MapLink link) => string.Create(CultureInfo.InvariantCulture, $"link-{link.Number}");

    /// <summary>数据链：QB02-A-1-1 糖料良种数字化选育 → QB02-A-2-1 糖料种植精准管控.</summary>
    public static string Title(MapLink link) =>
        $"{ChainLook.NameOf(link.Kind)}：{link.From.CodeText} {link.From.Name} {(link.IsDirected ? "→" : "—")} {link.To.CodeText} {link.To.Name}";

    /// <summary>Title, carriers and status.</summary>
    public static string Describe(MapLink link) =>
        Title(link) + (link.Carriers.Count > 0 ? $"，承载要素：{string.Join('、', link.Carriers)}" : "") + $"，{ChainLook.NameOf(link.Status)}";
}
