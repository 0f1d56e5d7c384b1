using System.Globalization;
using Reports.Core.Documents;

namespace Reports.Testing;

/// <summary>Tables as the report has them: cards, small number tables, long lists.</summary>
public static class SampleTables
{
    private static readonly double[] CardWidths = [1060, 1400, 620, 1500, 620, 1060, 620, 1964];
    private static readonly double[] ListWidths = [510, 1190, 1920, 780, 1716, 860, 860, 700, 1880, 860, 1480];
    private static readonly string[] ListHeadings = ["序号", "要素编号", "名称", "类别", "来源", "采集状态", "共享属性", "现状", "短板说明", "攻关方式", "对应场景"];
    private static readonly string[] CardLabels = ["痛点问题", "转型路径", "转型成效", "数据要素", "知识模型", "工具软件", "人才技能", "协同关系"];

    /// <summary>A scene card: no number, no caption, never split.</summary>
    public static TableBlock Card(SampleText text, int scene)
    {
        var first = new TableRow(
        [
            TableCell.Label("场景编号"), TableCell.Of(FormattableString.Invariant($"QB02-{(char)('A' + (scene % 5))}-2-{scene + 1}")), TableCell.Label("环节"),
            TableCell.Of("压榨"), TableCell.Label("评级"), TableCell.Of("★★☆☆"), TableCell.Label("价值"), TableCell.Of("降本、增效"),
        ]);
        return new TableBlock(
            "",
            "",
            [.. CardWidths.Select(width => new TableColumn("", width, CellAlignment.Left))],
            [first, .. CardLabels.Select(label => CardRow(text, label))],
            10.5,
            KeepWhole: true,
            "场景卡片：编号、环节、评级、价值和四类要素。");
    }

    /// <summary>A small table of numbers with a total.</summary>
    public static TableBlock Numbers(SampleText text, string id, string caption, int rows) => new(
        id,
        caption,
        [
            new TableColumn("清单", 2, CellAlignment.Left), new TableColumn("条目（条）", 1, CellAlignment.Right),
            new TableColumn("引用（次）", 1, CellAlignment.Right), new TableColumn("说明", 3, CellAlignment.Left),
        ],
        [
            .. Enumerable.Range(0, rows).Select(_ => new TableRow(
                [TableCell.Of(text.Name()), Number(text), Number(text), TableCell.Of(text.Next(4) == 0 ? "" : text.Phrase(6 + text.Next(30)))])),
            new TableRow([new TableCell([[new TextInline("合计")]]), Number(text), Number(text), TableCell.Of("—")], IsTotal: true),
        ],
        10.5,
        KeepWhole: rows <= 8,
        caption + "，末行为合计。");

    /// <summary>A long list of 9 pt.</summary>
    public static TableBlock List(SampleText text, string id, string caption, string prefix, int rows) => new(
        id,
        caption,
        [.. ListHeadings.Zip(ListWidths, (heading, width) => new TableColumn(heading, width, heading is "名称" or "来源" or "短板说明" or "对应场景" ? CellAlignment.Left : CellAlignment.Centre))],
        [.. Enumerable.Range(1, rows).Select(row => ListRow(text, prefix, row))],
        9,
        KeepWhole: false,
        caption + "，一行一条。");

    private static TableCell Number(SampleText text) => TableCell.Of(text.Next(300).ToString(CultureInfo.InvariantCulture));

    private static TableRow CardRow(SampleText text, string label) => new(
    [
        TableCell.Label(label),
        label == "转型路径"
            ? new TableCell([[new TextInline("现状：" + text.Sentence())], [new TextInline("步骤：1." + text.Sentence())]], 7)
            : new TableCell([[new TextInline("已有：", Strong: true), new TextInline(text.Sentence())]], 7),
    ]);

    private static TableRow ListRow(SampleText text, string prefix, int row) => new(
    [
        TableCell.Of(row.ToString(CultureInfo.InvariantCulture)),
        TableCell.Of(FormattableString.Invariant($"{prefix}-QB02-{row:D4}")),
        TableCell.Of(text.Name()),
        TableCell.Of("智能"),
        TableCell.Of(text.Phrase(4 + text.Next(16))),
        TableCell.Of("在线"),
        TableCell.Of("共享"),
        TableCell.Of("待提升"),
        TableCell.Of(text.Next(3) == 0 ? "" : text.Phrase(5 + text.Next(12))),
        TableCell.Of("联合攻关"),
        text.Next(3) == 0
            ? new TableCell([[new TextInline("A-1-1、B-2-3")], [new TextInline("AB-6-1")]])
            : TableCell.Of("A-1-1"),
    ]);
}
