using System.Globalization;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>The sentences on and about the map, from the data.</summary>
internal static class MapWords
{
    /// <summary>制糖行业数字化转型场景图谱.</summary>
    public static string Title(IndustryMap map) =>
        map.IndustryName.Length == 0 ? "数字化转型场景图谱" : $"{(map.IndustryName.EndsWith("行业", StringComparison.Ordinal) || map.IndustryName.EndsWith('）') ? map.IndustryName : map.IndustryName + "行业")}数字化转型场景图谱";

    /// <summary>Counts of scenes, segments and links.</summary>
    public static string Subtitle(IndustryMap map, int bands)
    {
        var subs = map.Scenes.Count(scene => scene.IsSub);
        var links = map.Links.Count == 0
            ? "未登记协同关系"
            : $"{map.Links.Count}项协同关系：已打通{map.Links.Count(link => link.Status == LinkStatus.Open)}、部分打通{map.Links.Count(link => link.Status == LinkStatus.Partial)}、断点{map.Links.Count(link => link.Status == LinkStatus.Broken)}";
        return $"{map.Scenes.Count}个场景：主场景{map.Scenes.Count - subs}、细分场景{subs}，其中跨列{bands}　　{map.Segments.Count}个环节　　{map.Activities.Count}类业务活动　　{links}";
    }

    /// <summary>Footer line.</summary>
    public static string Footer(IndustryMap map, DateOnly date, string dataHash) =>
        $"场景{map.Scenes.Count}个　　数据日期{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}　　数据摘要{dataHash}　　编号前缀{map.IndustryCode}-（卡片上省略）";

    /// <summary>What a person who cannot see the map should know.</summary>
    public static string AltText(IndustryMap map, DateOnly date, string dataHash)
    {
        var missing = map.Scenes.Count(scene => Enum.GetValues<ListKind>().Any(kind => Statuses.Worst(map.ItemsOf(scene.CodeText, kind)) == ItemStatus.Missing));
        return $"{Title(map)}。横向为{map.Segments.Count}个环节（{string.Join('、', map.Segments.Take(6).Select(segment => $"{segment.Code} {segment.Name}"))}{(map.Segments.Count > 6 ? "等" : "")}），"
            + $"纵向为{map.Activities.Count}类业务活动，共{map.Scenes.Count}个场景。四清单共{map.Items.Count}条要素，有缺失要素的场景{missing}个。"
            + $"协同关系{map.Links.Count}项，断点{map.Links.Count(link => link.Status == LinkStatus.Broken)}处。数据日期{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}，数据摘要{dataHash}。";
    }
}
