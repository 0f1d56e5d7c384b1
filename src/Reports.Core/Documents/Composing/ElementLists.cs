using Reports.Core.Model;
using static System.FormattableString;
using static Reports.Core.Documents.Composing.Tables;

namespace Reports.Core.Documents.Composing;

/// <summary>五、要素清单: what each list holds, then the lists themselves on lying pages, every row of them.</summary>
internal static class ElementLists
{
    /// <summary>The text before the lists.</summary>
    public static IEnumerable<Block> Lead(ReportCounts counts)
    {
        yield return new HeadingBlock(1, "要素清单", "h-lists");
        var prefix = CommonPrefix(counts.Map);
        yield return Sentences.Body(
            Invariant($"四清单共{counts.Items}条。"),
            prefix.Length > 0 ? $"清单的“对应场景”列省略行业码“{prefix}”。" : "",
            "“待提升”指“可用待提升”，“—”表示未填写或没有。").From(counts.Origins.Lists("id"));
        foreach (var kind in ElementWords.Lists)
        {
            yield return RunIn(counts, kind).From(counts.Origins.Columns(ListWords.SheetOf(kind), "id", ListLayout.ClassKey(kind), "status", "gap"));
        }
    }

    /// <summary>One section for each list that has rows.</summary>
    public static IEnumerable<ReportSection> Sections(ReportCounts counts) => ElementWords.Lists
        .Where(kind => counts.Map.ItemsOf(kind).Any())
        .Select(kind => new ReportSection(PageLayout.LandscapeA4, [Table(counts, kind)], IdOf(kind)));

    private static string IdOf(ListKind kind) => "table-" + ListWords.SheetOf(kind);

    private static ParagraphBlock RunIn(ReportCounts counts, ListKind kind)
    {
        var head = new TextInline(ElementWords.Of(kind) + "。", Strong: true);
        var items = counts.Map.ItemsOf(kind).ToArray();
        if (items.Length == 0)
        {
            return new ParagraphBlock(ParagraphStyle.Body, [head, new TextInline($"本次未收录{ElementWords.Of(kind)}。")]);
        }

        var missing = items.Where(item => item.Status == ItemStatus.Missing).Select(item => item.Name.Length > 0 ? item.Name : item.Id).ToArray();
        var lack = missing.Length == 0 ? "没有缺失。" : Invariant($"缺失{missing.Length}条，为{Sentences.Named(missing, "条")}。");
        return new ParagraphBlock(ParagraphStyle.Body,
        [
            head,
            new TextInline(Invariant($"共{items.Length}条（见")),
            new ReferenceInline(IdOf(kind)),
            new TextInline("）。" + Classes(items, kind) + lack),
        ]);
    }

    private static string Classes(IReadOnlyList<ListItem> items, ListKind kind)
    {
        var classes = items
            .GroupBy(item => item.Row[ListLayout.ClassKey(kind)].Text, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => Invariant($"{(group.Key.Length > 0 ? group.Key : "未填类别")}{group.Count()}条"));
        return $"按类别分，{string.Join('，', classes)}。";
    }

    private static TableBlock Table(ReportCounts counts, ListKind kind)
    {
        var prefix = CommonPrefix(counts.Map);
        ListColumn[] columns =
        [
            new(Left("名称", prefix.Length > 0 ? 1900 : 1500), item => Text(item.Name)),
            .. ListLayout.Middle(kind, counts),
            new(Centre("对应场景", prefix.Length > 0 ? 900 : 1300), item => Lines(item.SceneCodes.Select(code => code[prefix.Length..]))),
        ];
        var rows = counts.Map.ItemsOf(kind)
            .Select((item, at) => new TableRow([Number(at + 1), Text(item.Id), .. columns.Select(column => column.Cell(item))]).From(counts.Origins.Row(item.Row)))
            .ToArray();
        return new TableBlock(
            IdOf(kind),
            ElementWords.Of(kind) + "清单",
            [Centre("序号", 510), Centre("要素编号", 1190), .. columns.Select(column => column.Column)],
            rows,
            9,
            KeepWhole: false,
            Invariant($"逐条列出{rows.Length}条{ElementWords.Of(kind)}的编号、名称、{Sentences.All(ListLayout.Middle(kind, counts).Select(column => column.Column.Heading))}和对应场景。"));
    }

    // QB02- when every scene code of every list begins with it; empty otherwise, so that nothing is left out unsaid.
    private static string CommonPrefix(IndustryMap map)
    {
        var prefix = map.IndustryCode + "-";
        var codes = map.Items.SelectMany(item => item.SceneCodes).ToArray();
        return prefix.Length > 1 && codes.Length > 0 && Array.TrueForAll(codes, code => code.StartsWith(prefix, StringComparison.Ordinal) && code.Length > prefix.Length)
            ? prefix
            : "";
    }
}
