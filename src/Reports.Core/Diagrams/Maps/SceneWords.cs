using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>What is said of one scene: its short code, its description for those who cannot see the card.</summary>
internal static class SceneWords
{
    /// <summary>The code without the industry's prefix, which the footer names once.</summary>
    public static string ShortCode(IndustryMap map, Scene scene)
    {
        var prefix = map.IndustryCode + "-";
        var code = prefix.Length > 1 && scene.CodeText.StartsWith(prefix, StringComparison.Ordinal) ? scene.CodeText[prefix.Length..] : scene.CodeText;
        return code.Length > 0 ? code : "（无编号）";
    }

    /// <summary>Everything the card shows or leaves out, in words.</summary>
    public static string Describe(IndustryMap map, Scene scene, string skipped)
    {
        var lists = ListWords.Kinds.Select(kind =>
        {
            var items = map.ItemsOf(scene.CodeText, kind).ToList();
            return items.Count == 0
                ? $"{ListWords.NameOf(kind)}未填报"
                : $"{ListWords.NameOf(kind)}{items.Count}项（已有{Count(items, ItemStatus.Present)}、待提升{Count(items, ItemStatus.Improvable)}、缺失{Count(items, ItemStatus.Missing)}）";
        });
        return $"{(scene.IsSub ? "细分场景" : "主场景")}，{(scene.Stars is { } stars ? $"现状评级{stars}星" : "未评级")}；"
            + $"{(scene.Tags.Count > 0 ? string.Join('、', scene.Tags.Select(tag => tag.Name.Zh)) : "未标注价值")}；{string.Join('；', lists)}。"
            + (skipped.Length > 0 ? $"不含环节{string.Join('、', skipped.AsEnumerable())}。" : "")
            + Told("痛点", scene.PainPoint) + Told("路径", scene.Path) + Told("成效", scene.Outcome);
    }

    /// <summary>In how many of its four lists something is missing.</summary>
    public static int Gaps(IndustryMap map, Scene scene) =>
        ListWords.Kinds.Count(kind => Statuses.Worst(map.ItemsOf(scene.CodeText, kind)) == ItemStatus.Missing);

    private static int Count(List<ListItem> items, ItemStatus status) => items.Count(item => item.Status == status);

    private static string Told(string label, string words) => words.Length == 0 ? "" : $"{label}：{words.TrimEnd('。')}。";
}
