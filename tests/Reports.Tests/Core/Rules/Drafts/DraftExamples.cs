using Reports.Core.Documents.Drafts;
using Reports.Core.Documents.Layout;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Drafts;

/// <summary>One example for each rule about written reports.</summary>
public static class DraftExamples
{
    private const string Lead = "各环节情况见表1，场景分类如图1所示。";
    private const string LastHeading = "工作情况";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DraftExample> All { get; } =
    [
        .. Statistics(),
        new("WRD-03", "一、总体情况 （三）工作情况 标题", draft => draft.Change(LastHeading, heading => heading with { Number = "（三）" }), draft => draft),
        .. Figures(),
        .. Layout(),
        .. Accessibility(),
    ];

    private static IEnumerable<DraftExample> Statistics() =>
    [
        new("STA-01", "一、总体情况 （一）产业链环节 表1第4行第2列", draft => Total(draft, "4"), draft => Total(draft, "3")),
        DraftExample.Of("STA-02", "一、总体情况 （二）工作情况 第1段", "工具软件246项", "工具软件131条，引用246次"),
        new("STA-04", "一、总体情况 （二）工作情况 表2", draft => draft.With(Tags()), draft => draft.With([.. Tags(), GoodDraft.Body("注：一个场景可标注多个标签。")])),
        DraftExample.Of("STA-05", "一、总体情况 （二）工作情况 第1段", "发放120份，回收86份，未回收30份", "发放120份，回收86份，未回收34份"),
        DraftExample.Of("STA-07", "一、总体情况 （二）工作情况 第1段", "场景总数为5个", "场景总数为3个"),
        new("STA-10", "一、总体情况 （二）工作情况 表2第3行第2列", draft => draft.With(Ranked("2", "3", "1")), draft => draft.With(Ranked("3", "2", "1"))),
    ];

    private static IEnumerable<DraftExample> Figures() =>
    [
        new("FIG-01", "一、总体情况 （二）工作情况 第2段", draft => draft.With(Second("表3")), draft => draft.With(Second("表2"))),
        new("FIG-02", "一、总体情况 （一）产业链环节 第2段", draft => draft.Say(Lead, "场景分类如图1所示。"), draft => draft),
        new("FIG-03", "一、总体情况 （二）工作情况 第3段", draft => draft.With(GoodDraft.Body("见表2。"), Table(), GoodDraft.Caption("表2　各环节场景数")), draft => draft.With(Second("表2"))),
        new("FIG-07", "一、总体情况 （二）工作情况 第1段", draft => draft.With(Look("断点", run => run with { Colour = "FF0000" })), draft => draft.With(Look("断点", run => run))),
        new("FIG-08", "一、总体情况 （一）产业链环节 第5段", draft => Figure(draft, figure => figure with { LooseLines = 1 }), draft => draft),
        new("FIG-09", "一、总体情况 （二）工作情况 表2", draft => draft.With(Long(isMarked: false)), draft => draft.With(Long(isMarked: true))),
        new("FIG-10", "一、总体情况 （一）产业链环节 第5段", draft => Figure(draft, figure => figure with { IsVector = false, Dpi = 96 }), draft => Figure(draft, figure => figure with { IsVector = false, Dpi = 300 })),
        new("FIG-11", "一、总体情况 （一）产业链环节 表1", draft => draft.ChangeTable(table => table with { Width = 11339 }), draft => draft.ChangeTable(table => table with { Width = 8844 })),
        new("FIG-12", "一、总体情况 （二）工作情况 表2第2行第2列", draft => draft.With(Counted("数量", "3个", "2个", "1个")), draft => draft.With(Counted("数量（个）", "3", "2", "1"))),
    ];

    private static IEnumerable<DraftExample> Layout() =>
    [
        new("LAY-01", " 整份文件", draft => draft with { Section = draft.Section with { Paper = draft.Section.Paper with { Left = 1800, Right = 1800, Top = 1440, Bottom = 1440 } } }, draft => draft),
        new("LAY-02", "一、总体情况 （二）工作情况 第1段", draft => draft.With(Look("工作扎实推进。", run => run with { Font = OfficialFonts.Song, HalfPoints = 24 })), draft => draft.With(GoodDraft.Body("工作扎实推进。"))),
        new("LAY-03", "一、总体情况 （二）工作情况 第1段", draft => draft.With(GoodDraft.Body("工作扎实推进。") with { Line = 600 }), draft => draft.With(GoodDraft.Body("工作扎实推进。"))),
        new("LAY-04", "一、总体情况 （二）工作情况 第1段", draft => draft.With(Look("二、工作建议", run => run with { Bold = true })), draft => draft.With(GoodDraft.Heading(1, "二、", "工作建议"))),
        new("LAY-05", " 整份文件", draft => draft with { Section = draft.Section with { PageNumbers = [draft.Section.PageNumbers[0] with { Text = "1", Alignment = ParagraphAlignment.Centre }] } }, draft => draft),
        new("LAY-06", " 第1段", draft => draft.Change("附件", label => label with { Alignment = ParagraphAlignment.Centre }), draft => draft),
        new("LAY-07", "一、总体情况 （二）工作情况 第1段", draft => draft.With(Look("工作扎实推进。", run => run with { Font = "微软雅黑" })), draft => draft.With(Look("工作扎实推进。", run => run with { Font = "仿宋_GB2312" }))),
        new("LAY-08", "一、总体情况 （二）工作情况 第2段", draft => draft.With(Empty(), Empty()), draft => draft.With(Empty())),
        new("LAY-09", "一、总体情况 （一）产业链环节 标题", draft => draft.Change("产业链环节", heading => heading with { KeepNext = false }), draft => draft),
    ];

    private static IEnumerable<DraftExample> Accessibility() =>
    [
        new("ACC-01", " 整份文件", draft => draft with { Language = "en-US" }, draft => draft),
        new("ACC-02", "一、总体情况 1.现状 标题", draft => draft with { Blocks = [.. draft.Blocks.Take(4), GoodDraft.Heading(3, "1.", "现状"), .. draft.Blocks.Skip(5)] }, draft => draft),
        new("ACC-03", "一、总体情况 （一）产业链环节 表1", draft => draft.ChangeTable(table => table with { Rows = [.. table.Rows.Select(row => row with { IsHeader = false })] }), draft => draft),
        new("ACC-04", "一、总体情况 （一）产业链环节 第5段", draft => Figure(draft, figure => figure with { AltText = "" }), draft => draft),
        new("ACC-05", "一、总体情况 （一）产业链环节 第1段", draft => draft.Change(Lead, paragraph => paragraph with { Targets = ["_RefGone"] }), draft => draft),
        new("ACC-06", " 整份文件", draft => draft with { Title = "" }, draft => draft),
    ];

    private static GoodDraft Total(GoodDraft draft, string total) =>
        draft.ChangeTable(table => table with { Rows = [.. table.Rows.SkipLast(1), GoodDraft.Row(["合计", total])] });

    private static GoodDraft Figure(GoodDraft draft, Func<DraftFigure, DraftFigure> change) =>
        draft.Change("", paragraph => paragraph with { Figures = [change(paragraph.Figures[0])] });

    private static DraftParagraph Look(string text, Func<DraftRun, DraftRun> change)
    {
        var body = GoodDraft.Body(text);
        return body with { Runs = [change(body.Runs[0])] };
    }

    private static DraftParagraph Empty() => GoodDraft.Body("") with { Runs = [] };

    private static DraftTable Table(params string[][] rows) => GoodDraft.Table([["环节", "场景数（个）"], .. rows.Length > 0 ? rows : [["烧成", "3"]]]);

    private static DraftBlock[] Second(string label) => [GoodDraft.Body("另见表2、表3。"), GoodDraft.Caption(label + "　各环节场景数"), Table()];

    private static DraftBlock[] Tags() =>
        [GoodDraft.Body("标签见表2。"), GoodDraft.Caption("表2　转型价值标签分布（个）"), GoodDraft.Table(["标签", "提质", "降本", "合计"], ["场景数", "3", "2", "5"])];

    private static DraftBlock[] Ranked(params string[] counts) =>
        [GoodDraft.Body("见表2，表中按场景数由多到少排列。"), GoodDraft.Caption("表2　各环节场景数"), Table([.. counts.Select(count => new[] { "环节", count })])];

    private static DraftBlock[] Counted(string heading, params string[] counts) =>
        [GoodDraft.Body("见表2。"), GoodDraft.Caption("表2　各环节数量"), GoodDraft.Table([["环节", heading], .. counts.Select(count => new[] { "环节", count })])];

    private static DraftBlock[] Long(bool isMarked)
    {
        var table = Table([.. Enumerable.Repeat(new[] { "烧成", "3" }, 20)]);
        return [GoodDraft.Body("见表2。"), GoodDraft.Caption("表2　各环节场景数"), table with { Rows = [table.Rows[0] with { IsHeader = isMarked }, .. table.Rows.Skip(1)] }];
    }
}
