using Reports.Core.Diagrams;

namespace Reports.Testing;

/// <summary>A small layout that uses every kind of shape, every option of each, and awkward text.</summary>
public static class SampleLayout
{
    private static readonly Colour Ink = Colour.Of("#1a2330");
    private static readonly Colour Blue = Colour.Of("#14539a");
    private static readonly Colour Red = Colour.Of("#b3261e");
    private static readonly Colour Tint = Colour.Of("#ebf1fa");

    /// <summary>240 × 160 points; <paramref name="measurer"/> gives the widths of the texts.</summary>
    public static DiagramLayout Of(ITextMeasurer measurer) => new(
        "sample",
        240,
        160,
        "样图：一图四清单",
        "用于检验绘图的样图，含全部图形种类。",
        [
            new BoxShape(new Box(8, 8, 224, 60), 4, Tint, Edge: null),
            Card(measurer),
            Marks(),
            Links(),
            Legend(measurer),
        ],
        [],
        Step: 0);

    private static GroupShape Card(ITextMeasurer measurer) => new(
        "scene-QB02-A-1-1", "card", "QB02-A-1-1 一体化电商平台", "全称：一体化电商平台 <&> “引号”\u0001", new Box(16, 14, 108, 44),
        [
            new BoxShape(new Box(16, 14, 108, 44), 2.5, Colour.Of("#ffffff"), Stroke.Solid(Colour.Of("#7b8797"), 0.8)),
            new BoxShape(new Box(16, 16, 3, 40), 0, Blue, Edge: null),
            Text(measurer, 24, 26.4, TextAnchor.Start, "A-1-1 ★★☆☆", 8, TextWeight.Medium),
            Text(measurer, 24, 40, TextAnchor.Start, "一体化电商平台", 10, TextWeight.Bold),
            Text(measurer, 24, 53, TextAnchor.Start, "数3 模2 AVATo → 人1", 8, TextWeight.Regular),
            Text(measurer, 120, 26.4, TextAnchor.End, "缺😀字", 8, TextWeight.Regular),
        ]);

    private static GroupShape Marks() => new(
        "marks", "marks", "标记", "圆与条", new Box(136, 12, 92, 52),
        [
            new GroupShape("marks-circles", "mark", "圆", "实心、半实心、空心", new Box(136, 12, 92, 24),
            [
                new CircleShape(new Position(148, 24), 8, Ink, Stroke.Solid(Ink, 0.8)),
                new CircleShape(new Position(172, 24), 8, Ink, Stroke.Solid(Ink, 0.8), HalfFilled: true),
                new CircleShape(new Position(196, 24), 8, Fill: null, Stroke.Solid(Red, 2)),
            ]),
            new BoxShape(new Box(140, 42, 40, 16), 0, Colour.Of("#44505f"), Stroke.Solid(Colour.Of("#44505f"), 0.6)) { Hatched = true },
            new BoxShape(new Box(184, 42, 40, 16), 6, Red, Edge: null) { Hatched = true },
        ]);

    private static GroupShape Links() => new(
        "links", "link", "链路", "实线、虚线、点线", new Box(8, 76, 224, 44),
        [
            new PathShape([new(16, 84), new(80, 84), new(80, 112), new(112, 112)], Closed: false, 4, Fill: null, Stroke.Solid(Ink, 1.15)),
            new PathShape([new(96, 84), new(144, 84), new(144, 88), new(180, 88)], Closed: false, 4, Fill: null, new Stroke(Blue, 1.15, [5, 2.6])),
            new PathShape([new(128, 112), new(224, 112)], Closed: false, 0, Fill: null, new Stroke(Ink, 1.7, [0, 3.4], RoundCaps: true)),
            new PathShape([new(190, 80), new(216, 80), new(224, 92), new(216, 104), new(190, 104), new(198, 92)], Closed: true, 0, Blue, Edge: null),
            new PathShape([new(16, 96), new(44, 96), new(44, 116), new(16, 116)], Closed: true, 6, Tint, Stroke.Solid(Red, 1)),
        ]);

    private static GroupShape Legend(ITextMeasurer measurer) => new(
        "legend", "legend", "图例", "图例文字", new Box(8, 128, 224, 24),
        [
            new BoxShape(new Box(8, 128, 224, 24), 0, Fill: null, new Stroke(Colour.Of("#d8dee6"), 0.5, [2])),
            Text(measurer, 120, 143, TextAnchor.Middle, "居中：全部已有　有待提升 <缺失> & “引号”", 9, TextWeight.Regular),
        ]);

    private static TextShape Text(
        ITextMeasurer measurer, double x, double y, TextAnchor anchor, string text, double size, TextWeight weight)
    {
        var style = new TextStyle(size, weight);
        return new TextShape(new Position(x, y), anchor, text, style, Ink, measurer.Width(text, style));
    }
}
