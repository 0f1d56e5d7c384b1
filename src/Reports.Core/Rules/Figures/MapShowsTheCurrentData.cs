using Reports.Core.Diagrams;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Figures;

/// <summary>FIG-05: the map carries the fingerprint of the data as they stand. Silent when nobody laid the map out.</summary>
public sealed class MapShowsTheCurrentData : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "FIG-05",
        Severity.Error,
        new("图谱由现有数据绘制", "The map was drawn from the data as they stand"),
        new("清单改了图没有重画，图文就会不符。", "When the lists change and the map does not, the two disagree."),
        TextBases.Practice,
        "图上的数据摘要与工作簿一致",
        "改动清单后仍用原来的图谱");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Map;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Layout is not { Name: "map", AltText.Length: > 0 } layout)
        {
            yield break;
        }

        var hash = DataFingerprint.Of(context.Map);
        if (!layout.AltText.Contains(hash, StringComparison.Ordinal)
            && !layout.Flat().OfType<TextShape>().Any(text => text.Text.Contains(hash, StringComparison.Ordinal)))
        {
            var sheet = context.Bound.Sheets.TryGetValue("scenes", out var scenes) ? scenes.Source.Name : "";
            yield return Info.OnSheet(
                sheet,
                "",
                new("图谱不是由现有数据绘制的，图上的数据摘要与工作簿不一致。", "The map was not drawn from the data as they stand; its fingerprint differs."),
                new($"数据摘要 {hash}", $"Fingerprint {hash}"),
                new("请重新生成图谱。", "Draw the map again."));
        }
    }
}
