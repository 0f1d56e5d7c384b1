using Reports.Core.Model;
using static System.FormattableString;
using static Reports.Core.Documents.Composing.Tables;

namespace Reports.Core.Documents.Composing;

/// <summary>一、总体情况: how the data came about, segments, classes of scenes, elements.</summary>
internal static class Overview
{
    private const string SegmentTable = "table-segments";
    private const string ElementTable = "table-elements";
    private const double FigureWidth = 154;

    /// <summary>S19: where the data of a single workbook come from.</summary>
    public static string Source(IndustryMap map)
    {
        var organisation = map.Cover.Text("organisation");
        return organisation.Length > 0 ? $"本文件由{organisation}填报的1份工作簿形成。" : "本文件由1份工作簿形成，封面未填写填报单位。";
    }

    /// <summary>The chapter.</summary>
    public static IEnumerable<Block> Blocks(ReportCounts counts, ReportFigures figures) =>
    [
        new HeadingBlock(1, "总体情况", "h-overview"),
        new HeadingBlock(2, "填报与汇总", "h-overview-source"),
        Sentences.Body(Source(counts.Map)).From(Origins.Cover(counts.Map.Cover, "organisation")),
        new HeadingBlock(2, "产业链环节", "h-overview-segments"),
        .. SegmentBlocks(counts),
        new HeadingBlock(2, "场景分类", "h-overview-classes"),
        Sentences.Citing(Classes(counts) + "（如", "figure-categories", "所示）。" + Kinds(counts)).From(counts.Origins.Columns("scenes", "activity", "kind")),
        new FigureBlock("figure-categories", "场景分类", figures.Categories, FigureWidth).From(counts.Origins.Columns("scenes", "name", "activity")),
        new HeadingBlock(2, "场景数字化要素", "h-overview-elements"),
        Sentences.Citing("数字化要素划分为数据要素、知识模型、工具软件、人才技能4类，由数字基础设施提供保障（如", "figure-elements", "所示）。"),
        new FigureBlock("figure-elements", "场景的数字化要素", figures.Elements, FigureWidth),
        .. ElementBlocks(counts),
    ];

    private static IEnumerable<Block> ElementBlocks(ReportCounts counts) => counts.Items == 0
        ? [Sentences.Body("本次未收录要素。")]
        :
        [
            Sentences.Citing(References(counts) + "（见", ElementTable, "）。").From(counts.Origins.Lists("id", "scenes")),
            Elements(counts),
            Sentences.Note("一条要素用于多个场景的，条目计1条，引用按场景分别计次。"),
        ];

    private static IEnumerable<Block> SegmentBlocks(ReportCounts counts)
    {
        if (counts.Map.Segments.Count == 0)
        {
            return [Sentences.Body("本次未登记产业链环节。")];
        }

        var sum = counts.Map.Segments.Sum(segment => counts.In(segment).Count);
        var multi = counts.MultiSegment > 0
            ? Invariant($"跨环节场景{counts.MultiSegment}个，在所涉环节各计1次，各环节场景数之和为{sum}")
                + (sum > counts.Scenes ? Invariant($"，大于场景总数{counts.Scenes}") : "") + "。"
            : "";
        var unknown = counts.WithoutSegment > 0 ? Invariant($"另有{counts.WithoutSegment}个场景的编号不能识别环节，未计入。") : "";
        return
        [
            Sentences.Citing(Extremes(counts) + multi + unknown + (counts.Map.Segments.All(segment => segment.IsChain) ? "各环节情况见" : "各环节（含管理域）情况见"), SegmentTable, "。")
                .From(counts.Origins.Columns("segments", "code", "name"), counts.Origins.Columns("scenes", "code")),
            Segments(counts),
            .. counts.MultiSegment > 0 ? [Sentences.Note("跨环节场景在所涉环节各计1次。")] : Array.Empty<Block>(),
        ];
    }

    // S11 to S13.
    private static string Extremes(ReportCounts counts)
    {
        var sizes = counts.Map.Segments.Select(segment => (Name: ReportCounts.NameOf(segment), Size: counts.In(segment).Count)).ToArray();
        var most = sizes.Max(size => size.Size);
        var fewest = sizes.Min(size => size.Size);
        if (most == fewest)
        {
            return Invariant($"{sizes.Length}个环节{(sizes.Length > 1 ? "各" : "有")}{most}个场景。");
        }

        return Extreme([.. sizes.Where(size => size.Size == most).Select(size => size.Name)], "最多", most) + "；"
            + Extreme([.. sizes.Where(size => size.Size == fewest).Select(size => size.Name)], "最少", fewest) + "。";
    }

    private static string Extreme(IReadOnlyList<string> names, string word, int size) => names.Count == 1
        ? Invariant($"{names[0]}环节场景{word}，为{size}个")
        : Invariant($"{Sentences.Named(names, "个")}环节场景{word}，各{size}个");

    private static TableBlock Segments(ReportCounts counts) => Of(
        SegmentTable,
        "产业链环节与场景数",
        [Centre("环节代码", 12), Left("环节名称", 18), Left("主要工序和业务", 38), Right("场景数（个）", 12), Right("其中跨环节（个）", 14)],
        [.. counts.Map.Segments.Select(segment => Row(
            Text(segment.Code),
            Text(segment.Name),
            Text(segment.Row.Fields.TryGetValue("processes", out var processes) ? Shown(processes) : ""),
            Number(counts.In(segment).Count),
            Number(counts.In(segment).Count(ReportCounts.IsMultiSegment))).From(counts.Origins.Row(segment.Row)))],
        10.5,
        Invariant($"按产业链环节列出主要工序和业务、场景数和其中的跨环节场景数，共{counts.Map.Segments.Count}个环节。"))
        .From(counts.Origins.Columns("scenes", "code"));

    private static string Classes(ReportCounts counts)
    {
        if (counts.Scenes == 0)
        {
            return "本次未收录场景";
        }

        var filled = counts.Groups.Where(group => group.Scenes.Count > 0).OrderByDescending(group => group.Scenes.Count).ToArray();
        return Invariant($"按业务活动分，{filled[0].Name}场景{filled[0].Scenes.Count}个{Sentences.Dominance(filled[0].Scenes.Count, counts.Scenes)}")
            + string.Concat(filled.Skip(1).Select((group, at) => Invariant($"{(at == 0 ? "；" : "，")}{group.Name}{group.Scenes.Count}个")));
    }

    private static string Kinds(ReportCounts counts)
    {
        var subs = counts.Map.Scenes.Count(scene => scene.IsSub);
        return counts.Scenes == 0 ? ""
            : subs == 0 ? "按类型分，均为主场景。"
            : Invariant($"按类型分，主场景{counts.Scenes - subs}个，细分场景{subs}个。");
    }

    // S27.
    private static string References(ReportCounts counts) =>
        Invariant($"4类要素共{counts.Items}条，被{counts.ScenesServed(counts.Map.Items)}个场景引用{ElementWords.Lists.Sum(counts.References)}次");

    private static TableBlock Elements(ReportCounts counts) => Of(
        ElementTable,
        "四类要素的条目和引用",
        [Left("清单", 20), Right("条目（条）", 16), Right("引用（次）", 16), Right("涉及场景（个）", 18)],
        [
            .. ElementWords.Lists.Select(kind => Row(
                Text(ElementWords.Of(kind)),
                Number(counts.Map.ItemsOf(kind).Count()),
                Number(counts.References(kind)),
                Number(counts.ScenesServed(counts.Map.ItemsOf(kind)))).From(counts.Origins.Columns(ListWords.SheetOf(kind), "id", "scenes"))),
            Total(1, Number(counts.Items), Number(ElementWords.Lists.Sum(counts.References)), Number(counts.ScenesServed(counts.Map.Items))),
        ],
        10.5,
        "按清单列出条目、引用和涉及的场景，末行为合计；涉及场景的合计不重复计数。").From(counts.Origins.Lists("id", "scenes"));
}
