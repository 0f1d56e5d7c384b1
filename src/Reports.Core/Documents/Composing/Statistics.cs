using Reports.Core.Model;
using static System.FormattableString;
using static Reports.Core.Documents.Composing.Tables;

namespace Reports.Core.Documents.Composing;

/// <summary>六、统计分析: where the scenes are, their ratings and tags, and the status of the elements.</summary>
internal static class Statistics
{
    private const string CrossingTable = "table-crossing";
    private const string RatingTable = "table-ratings";
    private const string TagTable = "table-tags";
    private const string StatusTable = "table-status";

    /// <summary>S28, S29: how many elements are there, usable and missing; shares only of 30 and more.</summary>
    public static string StatusSentence(ReportCounts counts, bool shares)
    {
        var total = counts.Items;
        if (total == 0)
        {
            return "本次未收录要素。";
        }

        var withShares = shares && Sentences.CanShare(total);
        var parts = ElementWords.Statuses
            .Select(status => (Word: status == ItemStatus.Improvable ? "可用待提升" : ElementWords.Of(status), Count: counts.WithStatus(status)))
            .Where(part => part.Count > 0)
            .Select(part => Invariant($"{part.Word}{part.Count}条") + (withShares ? "，占" + Sentences.Share(part.Count, total) : ""));
        var sentence = Invariant($"{total}条要素中，") + string.Join(withShares ? '；' : '，', parts) + "。";
        return counts.Missing.Count == 0 ? sentence + "没有缺失的要素。" : sentence;
    }

    /// <summary>The chapter.</summary>
    public static IEnumerable<Block> Blocks(ReportCounts counts) =>
    [
        new HeadingBlock(1, "统计分析", "h-statistics"),
        new HeadingBlock(2, "场景分布", "h-statistics-crossing"),
        Sentences.Citing("场景在环节和业务活动中的分布见", CrossingTable, Invariant($"。{(counts.MultiSegment > 0 ? "多环节场景单列，不在所涉环节重复计数，" : "")}行、列合计均为{counts.Scenes}。")).From(counts.Origins.Columns("scenes", "code", "activity")),
        CrossingTables.Distribution(CrossingTable, counts).From(counts.Origins.Columns("scenes", "code", "activity")),
        Sentences.Note("“—”表示没有场景。"),
        new HeadingBlock(2, "现状评级", "h-statistics-ratings"),
        Sentences.Citing(RatingSentences.Average(counts) + "各环节场景现状评级见", RatingTable, "。").From(counts.Origins.Columns("scenes", "rating")),
        CrossingTables.Ratings(RatingTable, counts).From(counts.Origins.Columns("scenes", "code", "rating")),
        new HeadingBlock(2, "转型价值", "h-statistics-tags"),
        Sentences.Citing(TagSentence(counts) + "（见", TagTable, "）。").From(counts.Origins.Columns("scenes", "tags")),
        Tags(counts).From(counts.Origins.Columns("scenes", "tags")),
        .. TagNote(counts),
        new HeadingBlock(2, "要素现状", "h-statistics-elements"),
        Sentences.Citing(StatusSentence(counts, shares: true) + Extremes(counts) + Imports(counts) + "四类要素现状见", StatusTable, "。")
            .From(counts.Origins.Lists("status", "gap"), counts.Origins.Columns("tools", "localisation")),
        Status(counts).From(counts.Origins.Lists("status", "gap")),
        .. RoundingNote(counts),
    ];

    // S42.
    private static string TagSentence(ReportCounts counts)
    {
        var tags = TagCounts(counts);
        var used = tags.Where(tag => tag.Count > 0).OrderByDescending(tag => tag.Count)
            .Select((tag, at) => Invariant($"{tag.Count}个{(at == 0 ? "标注" : "")}{tag.Name}")).ToArray();
        if (used.Length == 0)
        {
            return "没有场景标注转型价值标签";
        }

        var unused = tags.Where(tag => tag.Count == 0).Select(tag => tag.Name).ToArray();
        return Invariant($"{counts.Scenes}个场景中，") + string.Join('，', used)
            + (unused.Length > 0 ? $"；没有场景标注{Sentences.All(unused)}" : "");
    }

    private static (string Name, int Count)[] TagCounts(ReportCounts counts) =>
        [.. counts.Map.Tags.Select(tag => (tag.Name.Zh, counts.Map.Scenes.Count(scene => scene.Tags.Any(own => own.Code == tag.Code))))];

    private static TableBlock Tags(ReportCounts counts)
    {
        var tags = TagCounts(counts);
        return Of(
            TagTable,
            "转型价值标签分布（个）",
            [Left("标签", 12), .. tags.Select(tag => Right(tag.Name, 9)), Right("合计", 10)],
            [new TableRow([Text("场景数"), .. tags.Select(tag => NumberOrNothing(tag.Count)), Number(tags.Sum(tag => tag.Count))])],
            10.5,
            "列出标注各转型价值标签的场景数，末列为合计。");
    }

    // S53.
    private static IEnumerable<Block> TagNote(ReportCounts counts)
    {
        var total = TagCounts(counts).Sum(tag => tag.Count);
        return total > counts.Scenes
            ? [Sentences.Note(Invariant($"一个场景可标注多个标签，合计{total}个，大于场景总数{counts.Scenes}。"))]
            : [];
    }

    // S30, S31.
    private static string Extremes(ReportCounts counts)
    {
        var lists = ElementWords.Lists
            .Select(kind => (Name: ElementWords.Of(kind), Total: counts.Map.ItemsOf(kind).Count(), Missing: counts.WithStatus(kind, ItemStatus.Missing)))
            .Where(list => list.Total > 0)
            .ToArray();
        if (counts.Missing.Count == 0 || lists.Length < 2)
        {
            return "";
        }

        var highest = lists.Max(list => (decimal)list.Missing / list.Total);
        var top = lists.Where(list => (decimal)list.Missing / list.Total == highest).ToArray();
        return top.Length > 1
            ? $"{Sentences.All(top.Select(list => list.Name))}缺失比例相同，均为最高。"
            : Invariant($"{top[0].Name}缺失比例最高，{top[0].Total}条中缺失{top[0].Missing}条。");
    }

    // S35.
    private static string Imports(ReportCounts counts)
    {
        var tools = counts.Map.ItemsOf(ListKind.Tool).ToArray();
        var list = counts.Map.Workbook.Template.CodeList("localisation");
        var imported = tools.Where(tool => list.Find(tool.Row["localisation"].Text)?.Code == "imported").Select(tool => tool.Name).ToArray();
        return tools.Length == 0 ? ""
            : imported.Length == 0 ? "没有依赖进口的工具软件。"
            : Invariant($"{tools.Length}条工具软件中，依赖进口{imported.Length}条，为{Sentences.Named(imported, "条")}。");
    }

    private static TableBlock Status(ReportCounts counts)
    {
        var states = ElementWords.Statuses.Where(status => status is not null || counts.WithStatus(null) > 0).ToArray();
        return Of(
            StatusTable,
            "四类要素现状（条）",
            [Left("清单", 20), .. states.Select(status => Right(status == ItemStatus.Improvable ? "可用待提升" : ElementWords.Of(status), 15)), Right("合计", 15)],
            [
                .. ElementWords.Lists.Select(kind => new TableRow([
                    Text(ElementWords.Of(kind)),
                    .. states.Select(status => Number(counts.WithStatus(kind, status))),
                    Number(counts.Map.ItemsOf(kind).Count()),
                ])),
                Total(1, [.. states.Select(status => Number(counts.WithStatus(status))), Number(counts.Items)]),
            ],
            10.5,
            "按清单列出各现状的要素条目数，末行为合计；人才技能的充足、紧缺、空缺分别计入已有、可用待提升、缺失。");
    }

    // S52.
    private static IEnumerable<Block> RoundingNote(ReportCounts counts)
    {
        var skills = "人才技能的充足、紧缺、空缺分别计入已有、可用待提升、缺失。";
        if (!Sentences.CanShare(counts.Items))
        {
            return [Sentences.Note(skills)];
        }

        var sum = ElementWords.Statuses.Sum(status => Sentences.Percent(counts.WithStatus(status), counts.Items));
        return [Sentences.Note(skills + (sum == 100 ? "" : Invariant($"各项占比之和为{sum:0.0}%，系四舍五入所致。")))];
    }
}
