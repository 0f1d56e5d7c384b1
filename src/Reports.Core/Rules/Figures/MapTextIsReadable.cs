using System.Globalization;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Figures;

/// <summary>FIG-06: the map's text is large enough and nothing is shortened. Silent when nobody laid the map out.</summary>
public sealed class MapTextIsReadable : IRule
{
    private const double SmallestReadable = 6.5;

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "FIG-06",
        Severity.Warning,
        new("图谱文字不小于 6.5 磅且没有省略", "The map's text is at least 6.5 points and complete"),
        new("字太小或带省略号的图谱打印后无法阅读。", "Tiny or shortened text cannot be read on paper."),
        TextBases.Practice,
        "最小文字 7 磅",
        "最小文字 4 磅");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Map;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Layout is not { } layout)
        {
            yield break;
        }

        var sheet = context.Bound.Sheets.TryGetValue("scenes", out var scenes) ? scenes.Source.Name : "";
        if (layout.SmallestText is > 0 and < SmallestReadable)
        {
            var size = layout.SmallestText.ToString("0.#", CultureInfo.InvariantCulture);
            yield return new Finding(
                Info.Code,
                Info.Severity,
                null,
                sheet,
                new($"图谱最小文字为 {size} 磅，打印后难以阅读。", $"The map's smallest text is {size} points, too small to read on paper."),
                size,
                new("不小于 6.5 磅", "At least 6.5 points"),
                new("请改用 A3 纸输出，或合并细分场景。", "Print on A3, or merge sub-scenes."));
        }

        var ids = SceneIds.Of(context.Map);
        var byGroup = layout.Shortened.ToLookup(text => text.GroupId, StringComparer.Ordinal);
        foreach (var scene in context.Map.Scenes)
        {
            if (scene.Row["name"].HasValue && byGroup[ids[scene]].FirstOrDefault() is { } shortened)
            {
                yield return Info.At(
                    scene.Row["name"],
                    new($"图谱卡片放不下，文字显示为“{RuleFindings.Quote(shortened.Shown)}”。", $"The map's card shows only “{RuleFindings.Quote(shortened.Shown)}”."),
                    new("卡片上能完整显示的文字", "Text that fits on its card"),
                    new("请缩短名称，或改用 A3 纸输出。", "Shorten the name, or print on A3."));
            }
        }
    }
}
