using Reports.Core.Model;
using static System.FormattableString;
using static Reports.Core.Documents.Composing.Tables;

namespace Reports.Core.Documents.Composing;

/// <summary>四、场景数字化协同: links by kind and state, where they break, and all of them.</summary>
internal static class Cooperation
{
    private const string StateTable = "table-link-states";
    private const string LinkTable = "table-links";
    private const int MostBreaks = 3;

    /// <summary>S36, S37: how many links of which kind and state; S41 when there is none.</summary>
    public static string Summary(ReportCounts counts)
    {
        var links = counts.Map.Links;
        if (links.Count == 0)
        {
            return "本次未登记协同关系。";
        }

        var kinds = Parts(ElementWords.Chains.Select(kind => (ElementWords.Of(kind), links.Count(link => link.Kind == kind))));
        var states = links.All(link => link.Status == LinkStatus.Open)
            ? Invariant($"{links.Count}项协同关系均已打通。")
            : string.Join('，', Parts(ElementWords.LinkStates.Select(state => (ElementWords.Of(state), links.Count(link => link.Status == state))))) + "。";
        return Invariant($"场景间协同关系共{links.Count}项，其中{Sentences.All(kinds)}。") + states;
    }

    /// <summary>The chapter.</summary>
    public static IEnumerable<Block> Blocks(ReportCounts counts)
    {
        yield return new HeadingBlock(1, "场景数字化协同", "h-links");
        if (counts.Map.Links.Count == 0)
        {
            yield return Sentences.Body("本次未登记协同关系。");
            yield break;
        }

        yield return Sentences.Citing(Summary(counts) + Joined(counts) + "各类协同关系的打通状态见", StateTable, "。").From(counts.Origins.Columns("links", "from", "to", "chain", "status"));
        yield return States(counts);
        yield return Sentences.Citing(Breaks(counts) + "全部协同关系见", LinkTable, "。").From(counts.Origins.Columns("links", "from", "to", "carrier", "status", "note"));
        yield return Links(counts);
    }

    private static string[] Parts(IEnumerable<(string Name, int Count)> counted) =>
        [.. counted.Where(part => part.Count > 0).Select(part => Invariant($"{part.Name}{part.Count}项"))];

    // S40.
    private static string Joined(ReportCounts counts)
    {
        var ends = counts.Map.Links.SelectMany(link => new[] { link.From, link.To }).ToHashSet(StringComparer.Ordinal);
        var alone = counts.Map.Scenes.Where(scene => !ends.Contains(scene.CodeText)).Select(ReportCounts.NameOf).ToArray();
        var joined = counts.Scenes - alone.Length;
        return alone.Length == 0
            ? Invariant($"{counts.Scenes}个场景均有协同关系。")
            : Invariant($"{counts.Scenes}个场景中{joined}个有协同关系，{(alone.Length <= 5 ? Sentences.All(alone) : "其余")}{alone.Length}个场景未登记。");
    }

    // S38, S39.
    private static string Breaks(ReportCounts counts)
    {
        var broken = counts.Map.Links.Where(link => link.Status == LinkStatus.Broken).ToArray();
        if (broken.Length == 0)
        {
            return "没有断点。";
        }

        var none = ElementWords.Chains
            .Where(kind => kind is not null && counts.Map.Links.Any(link => link.Kind == kind) && broken.All(link => link.Kind != kind))
            .Select(kind => ElementWords.Of(kind))
            .ToArray();
        var without = none.Length > 0 ? $"{Sentences.All(none)}没有断点。" : "";
        if (broken.Length > MostBreaks)
        {
            return Invariant($"断点{broken.Length}处，其中")
                + Sentences.All(Parts(ElementWords.Chains.Select(kind => (ElementWords.Of(kind), broken.Count(link => link.Kind == kind))))).Replace("项", "处", StringComparison.Ordinal)
                + "。" + without;
        }

        return Invariant($"断点{broken.Length}处：") + string.Join('；', broken.Select(link => Break(counts, link))) + "。" + without;
    }

    private static string Break(ReportCounts counts, SceneLink link)
    {
        var carriers = Sentences.All(link.Carriers.Select(counts.ItemName));
        var between = $"{counts.SceneName(link.From)}向{counts.SceneName(link.To)}提供{(carriers.Length > 0 ? carriers : "的要素未填")}";
        var note = Shown(link.Row["note"]).TrimEnd('。', '；');
        return note.Length > 0 ? $"{between}，{note}" : between;
    }

    private static TableBlock States(ReportCounts counts)
    {
        var links = counts.Map.Links;
        var kinds = ElementWords.Chains.Where(kind => kind is not null || links.Any(link => link.Kind is null)).ToArray();
        var states = ElementWords.LinkStates.Where(state => state is not null || links.Any(link => link.Status is null)).ToArray();
        return Of(
            StateTable,
            "协同关系打通状态（项）",
            [Left("链类型", 20), .. states.Select(state => Right(ElementWords.Of(state), 15)), Right("合计", 15)],
            [
                .. kinds.Select(kind => new TableRow([
                    Text(ElementWords.Of(kind)),
                    .. states.Select(state => Number(links.Count(link => link.Kind == kind && link.Status == state))),
                    Number(links.Count(link => link.Kind == kind)),
                ])),
                Total(1, [.. states.Select(state => Number(links.Count(link => link.Status == state))), Number(links.Count)]),
            ],
            10.5,
            Invariant($"按链类型列出各打通状态的协同关系数，共{links.Count}项，末行为合计。")).From(counts.Origins.Columns("links", "chain", "status"));
    }

    private static TableBlock Links(ReportCounts counts) => Of(
        LinkTable,
        "场景数字化协同关系",
        [Centre("序号", 7), Left("起点场景", 17), Left("终点场景", 17), Centre("链类型", 9), Left("承载要素", 17), Centre("打通状态", 11.5), Left("说明", 18.5)],
        [.. counts.Map.Links.Select((link, at) => Row(
            Number(at + 1),
            Text(counts.SceneName(link.From)),
            Text(counts.SceneName(link.To)),
            Text(ElementWords.Of(link.Kind)),
            Lines(link.Carriers.Select(counts.ItemName)),
            Text(ElementWords.Of(link.Status)),
            Text(Shown(link.Row["note"]))).From(counts.Origins.Row(link.Row)))],
        10,
        Invariant($"逐项列出{counts.Map.Links.Count}项协同关系的起点和终点场景、链类型、承载要素、打通状态和说明。"));
}
