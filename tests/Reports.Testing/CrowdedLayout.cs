using System.Globalization;
using Reports.Core.Diagrams;

namespace Reports.Testing;

/// <summary>An A3 sheet full of cards, about as dense as a map of 200 scenes: for sizes and times.</summary>
public static class CrowdedLayout
{
    private const string Names = "糖料良种数字化选育压榨过程智能控制结晶监测分蜜干燥车辆调度能源平衡与碳排放管理产业链数据共享仓储环境监控一体化电商";

    /// <summary>1190 × 842 points with <paramref name="cards"/> cards in columns of twenty.</summary>
    public static DiagramLayout Of(ITextMeasurer measurer, int cards = 200) => new(
        "map", 1190.55, 841.89, "制糖行业数字化转型场景图谱", "测试用图。",
        [.. Enumerable.Range(0, cards).Select(at => Card(measurer, at))], [], Step: 0);

    private static GroupShape Card(ITextMeasurer measurer, int at)
    {
        var (x, y) = (20 + (at / 20 * 116.0), 20 + (at % 20 * 40.0));
        var ink = Colour.Of("#1a2330");
        var code = string.Create(CultureInfo.InvariantCulture, $"A-{at / 20}-{at % 20}");
        var name = Names[(at * 7 % (Names.Length - 10))..][..9];
        TextShape Text(double left, double down, string text, double size, TextWeight weight) =>
            new(new(x + left, y + down), TextAnchor.Start, text, new(size, weight), ink, measurer.Width(text, new(size, weight)));
        return new GroupShape($"scene-{code}", "card", code, name, new Box(x, y, 108, 36),
        [
            new BoxShape(new Box(x - 4, y - 2, 116, 40), 3, Colour.Of("#ebf1fa"), Edge: null),
            new BoxShape(new Box(x, y, 108, 36), 2.5, Colour.Of("#ffffff"), Stroke.Solid(Colour.Of("#7b8797"), 0.8)),
            new BoxShape(new Box(x, y, 3, 36), 0, Colour.Of("#10335f"), Edge: null),
            Text(8, 10, code + " ★★☆☆", 8, TextWeight.Medium),
            Text(84, 10, Names[(at % 30)..][..2], 7.5, TextWeight.Regular),
            Text(8, 22, name, 10, TextWeight.Bold),
            .. Enumerable.Range(0, 4).SelectMany(list => new Shape[]
            {
                Text(8 + (list * 24), 33, "数模具人"[list] + "", 7.5, TextWeight.Regular),
                new CircleShape(new(x + 19 + (list * 24), y + 30), 2.7, ink, Stroke.Solid(ink, 0.8), HalfFilled: list % 2 == 0),
                Text(24 + (list * 24), 33, (at % 9).ToString(CultureInfo.InvariantCulture), 8, TextWeight.Regular),
            }),
            new PathShape([new(x + 54, y + 36), new(x + 54, y + 38), new(x + 112, y + 38)], Closed: false, 1, Fill: null, new Stroke(ink, 1.15, [5, 2.6])),
        ]);
    }
}
