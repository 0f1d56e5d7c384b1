using Reports.Core.Model;
using static System.FormattableString;
using static Reports.Core.Documents.Composing.Tables;

namespace Reports.Core.Documents.Composing;

/// <summary>七、联合攻坚方向: computed facts about missing elements; judgements are left to people.</summary>
internal static class JointWork
{
    private const string MissingTable = "table-missing";

    /// <summary>The chapter.</summary>
    public static IEnumerable<Block> Blocks(ReportCounts counts)
    {
        yield return new HeadingBlock(1, "联合攻坚方向", "h-joint");
        if (counts.Missing.Count == 0)
        {
            yield return Sentences.Body(counts.Items == 0 ? "本次未收录要素。" : Invariant($"{counts.Items}条要素中没有缺失。"));
            yield break;
        }

        yield return Sentences.Citing(Size(counts) + "（见", MissingTable, "）。" + Models(counts) + "表中按涉及场景数由多到少排列，场景数相同的按清单顺序排列；人才技能的“攻关方式”为培养渠道。").From(counts.Origins.Lists("status", "gap", "scenes"), counts.Origins.Columns("models", "inputs", "tools"));
        yield return Missing(counts);
    }

    // S32, S33.
    private static string Size(ReportCounts counts)
    {
        if (counts.Missing.Count == 1)
        {
            var only = counts.Missing[0];
            var scenes = counts.ScenesOf(only).Select(ReportCounts.NameOf).ToArray();
            return $"缺失要素1条，为{only.Name}" + (scenes.Length > 0 ? $"，影响{Sentences.Named(scenes, "个场景")}" : "");
        }

        var lists = ElementWords.Lists
            .Select(kind => (Kind: kind, Count: counts.WithStatus(kind, ItemStatus.Missing)))
            .Where(list => list.Count > 0)
            .Select(list => Invariant($"{ElementWords.Of(list.Kind)}{list.Count}条"));
        return Invariant($"缺失要素{counts.Missing.Count}条，其中{Sentences.All(lists)}，涉及{counts.ScenesServed(counts.Missing)}个场景");
    }

    // S34, as far as it can be computed: which missing models also miss an input or a tool.
    private static string Models(ReportCounts counts)
    {
        var models = counts.Missing.Where(item => item.Kind == ListKind.Model).ToArray();
        var missing = counts.Missing.SelectMany(item => new[] { item.Id, item.Name }).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
        var inputs = models.Count(model => model.Row["inputs"].Items.Any(missing.Contains));
        var tools = models.Count(model => model.Row["tools"].Items.Any(missing.Contains));
        if (inputs + tools == 0)
        {
            return "";
        }

        string[] parts =
        [
            .. inputs > 0 ? [Invariant($"{inputs}个的输入数据同时缺失")] : Array.Empty<string>(),
            .. tools > 0 ? [Invariant($"{tools}个的承载工具同时缺失")] : Array.Empty<string>(),
        ];
        return Invariant($"{models.Length}个缺失模型中，") + string.Join('，', parts) + "。";
    }

    private static TableBlock Missing(ReportCounts counts) => Of(
        MissingTable,
        "缺失要素及影响场景",
        [
            Centre("序号", 6), Centre("要素编号", 16), Left("名称", 18), Centre("清单", 11), Right("场景数（个）", 8),
            Left("影响场景", 20), Left("短板说明", 20), Centre("攻关方式", 11),
        ],
        [.. counts.Missing.Select((item, at) => Row(
            Number(at + 1),
            Text(item.Id),
            Text(item.Name),
            Text(ElementWords.Of(item.Kind)),
            Number(counts.ScenesOf(item).Count),
            Lines(counts.ScenesOf(item).Select(ReportCounts.NameOf)),
            Text(Shown(item.Row["shortfall"])),
            Text(Shown(item.Row[item.Kind == ListKind.Skill ? "channel" : "approach"]))).From(counts.Origins.Row(item.Row)))],
        9,
        Invariant($"列出{counts.Missing.Count}条缺失要素的编号、名称、所属清单、影响场景、短板说明和攻关方式，涉及场景多的在前。"));
}
