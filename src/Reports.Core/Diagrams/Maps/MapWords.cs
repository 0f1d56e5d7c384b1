using System.Globalization;
using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Maps;

/// <summary>The sentences on and about the map, from the data.</summary>
internal static class MapWords
{
    private const int MostNamed = 3;

    /// <summary>制糖行业数字化转型场景图谱.</summary>
    public static string Title(IndustryMap map) =>
        map.IndustryName.Length == 0 ? "数字化转型场景图谱" : $"{IndustryOf(map)}数字化转型场景图谱";

    /// <summary>制糖行业.</summary>
    public static string IndustryOf(IndustryMap map) =>
        map.IndustryName.EndsWith("行业", StringComparison.Ordinal) || map.IndustryName.EndsWith('）') ? map.IndustryName : map.IndustryName + "行业";

    /// <summary>Counts of scenes, segments and links, most telling first.</summary>
    public static IEnumerable<string> Subtitle(IndustryMap map, MapGrid grid, IReadOnlyList<MapLink> links)
    {
        var subs = map.Scenes.Count(scene => scene.IsSub);
        var bands = grid.Blocks.Count(block => block.IsBand);
        yield return Invariant($"{map.Scenes.Count}个场景：主场景{map.Scenes.Count - subs}、细分场景{subs}{(bands > 0 ? Invariant($"，其中跨列{bands}") : "")}");
        yield return Segments(map);
        yield return Invariant($"{map.Activities.Count}类业务活动");
        yield return links.Count == 0 ? "未登记协同链路" : LinkCounts(links);
    }

    /// <summary>23条协同链路：已打通12、部分打通8、断点3.</summary>
    public static string LinkCounts(IReadOnlyList<MapLink> links)
    {
        var unknown = links.Count(link => link.Status is null);
        return Invariant($"{links.Count}条协同链路：已打通{Count(LinkStatus.Open)}、部分打通{Count(LinkStatus.Partial)}、断点{Count(LinkStatus.Broken)}{(unknown > 0 ? Invariant($"、未填{unknown}") : "")}");

        int Count(LinkStatus status) => links.Count(link => link.Status == status);
    }

    /// <summary>Footer of every page.</summary>
    public static IEnumerable<string> Footer(IndustryMap map, DateOnly date, string dataHash)
    {
        yield return Invariant($"场景{map.Scenes.Count}个");
        yield return $"数据日期{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        yield return $"数据摘要{dataHash}";
        if (map.IndustryCode.Length > 0)
        {
            yield return $"编号前缀{map.IndustryCode}-（图上省略）";
        }

        if (map.Cover.Text("organisation") is { Length: > 0 } organisation)
        {
            yield return $"填报单位：{organisation}";
        }
    }

    /// <summary>What a person who cannot see the map should know.</summary>
    public static string AltText(IndustryMap map, IReadOnlyList<MapLink> links, DateOnly date, string dataHash)
    {
        var subs = map.Scenes.Count(scene => scene.IsSub);
        var lists = ListWords.Kinds.Select(kind => (Name: ListWords.NameOf(kind), Items: map.ItemsOf(kind).ToList()));
        var worst = map.Scenes.Select(scene => (Scene: scene, Gaps: SceneWords.Gaps(map, scene))).Where(pair => pair.Gaps > 0).OrderByDescending(pair => pair.Gaps).ToList();
        var most = worst.Count == 0 ? "" : $"，缺口最多的是{worst[0].Scene.CodeText} {worst[0].Scene.Name}";
        return Invariant($"{Title(map)}。横向为{Segments(map)}（{Named(map.Segments.Select(segment => $"{segment.Code} {segment.Name}"))}），纵向为{map.Activities.Count}类业务活动。")
            + Invariant($"共{map.Scenes.Count}个场景，其中主场景{map.Scenes.Count - subs}个、细分场景{subs}个。四清单合计：")
            + string.Join('；', lists.Select(list => Invariant($"{list.Name}{list.Items.Count}项，缺失{list.Items.Count(item => item.Status == ItemStatus.Missing)}项")))
            + Invariant($"。有缺失项的场景{worst.Count}个{most}。")
            + (links.Count == 0 ? "未登记协同链路。" : LinkCounts(links) + Broken(links) + "。")
            + $"数据日期{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}，数据摘要{dataHash}。";
    }

    /// <summary>At most three names, then how many follow.</summary>
    public static string Named(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join('、', all.Take(MostNamed)) + (all.Count > MostNamed ? Invariant($"等{all.Count}个") : "");
    }

    private static string Segments(IndustryMap map)
    {
        var chain = map.Segments.Count(segment => segment.IsChain);
        return Invariant($"{chain}个环节{(chain < map.Segments.Count ? Invariant($"、{map.Segments.Count - chain}个管理域") : "")}");
    }

    private static string Broken(IReadOnlyList<MapLink> links)
    {
        var broken = links.Where(link => link.Status == LinkStatus.Broken).ToList();
        return broken.Count == 0
            ? ""
            : $"。断点：{string.Join('；', broken.Take(MostNamed).Select(link => $"{ChainLook.NameOf(link.Kind)}{link.From.CodeText}至{link.To.CodeText}"))}{(broken.Count > MostNamed ? Invariant($"等{broken.Count}条") : "")}";
    }
}
