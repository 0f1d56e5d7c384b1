using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;
using static System.FormattableString;
using static Reports.Core.Documents.Composing.Tables;

namespace Reports.Core.Documents.Composing;

/// <summary>八、一致性说明: what the check found and where the data come from.</summary>
internal sealed class Consistency(
    IndustryMap map, IReadOnlyList<Finding>? findings, int rulesRun, string dataHash, IReadOnlyList<WaivedFinding> waived)
{
    private const string FindingTable = "table-findings";
    private const string WaivedTable = "table-waived";

    // Places of a rule that are named; the count tells the rest.
    private const int MostPlaces = 3;

    /// <summary>The chapter.</summary>
    public IEnumerable<Block> Blocks() =>
    [
        new HeadingBlock(1, "一致性说明", "h-check"),
        new HeadingBlock(2, "核验结果", "h-check-result"),
        .. Result(),
        .. Waived(),
        new HeadingBlock(2, "数据来源", "h-check-source"),
        Sentences.Body(Source()),
    ];

    private IEnumerable<Block> Result()
    {
        if (findings is null)
        {
            return [Sentences.Body("生成本文件前未进行核验。")];
        }

        if (findings.Count == 0)
        {
            return [Sentences.Body(Invariant($"对工作簿按{rulesRun}条规则逐项核验，未发现问题。"))];
        }

        var errors = CountOf(Severity.Error);
        var draft = errors > 0 ? Invariant($"仍有错误{errors}处，本文件为征求意见稿，不作为定稿。") : "";
        var rules = findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Count();
        return
        [
            Sentences.Citing(
                draft + Invariant($"对工作簿按{rulesRun}条规则逐项核验，错误{errors}处；警告{CountOf(Severity.Warning)}处，提示{CountOf(Severity.Note)}处，合计{findings.Sum(finding => finding.Count)}处，涉及{rules}条规则（见"),
                FindingTable,
                "）。"),
            Table(findings),
            Sentences.Note(Invariant($"同一规则的问题合并列示，情况和处理意见取首处，位置最多列{MostPlaces}处；逐处情况见核验结果。")),
        ];
    }

    private IEnumerable<Block> Waived() => waived.Count == 0
        ? []
        :
        [
            Sentences.Citing(Invariant($"经批准豁免的问题{waived.Count}处，不计入以上数量（见"), WaivedTable, "）。"),
            Of(
                WaivedTable,
                "豁免的问题",
                [Centre("序号", 6), Centre("规则", 11), Left("位置", 18), Left("情况", 30), Left("豁免理由", 24), Left("批准人", 12), Centre("有效期至", 14)],
                [
                    .. waived.Select((each, at) => Row(
                        Number(at + 1),
                        Text(each.Finding.Rule),
                        Lines(Places([each.Finding])),
                        Text(each.Finding.Message.Zh),
                        Text(each.Waiver.Reason),
                        Text(each.Waiver.Who),
                        Text(Invariant($"{each.Waiver.Until.Year}年{each.Waiver.Until.Month}月{each.Waiver.Until.Day}日")))),
                ],
                9,
                "逐项列出豁免的问题及其理由、批准人和有效期。"),
        ];

    private int CountOf(Severity severity) => findings!.Where(finding => finding.Severity == severity).Sum(finding => finding.Count);

    private static TableBlock Table(IReadOnlyList<Finding> findings)
    {
        var groups = findings
            .GroupBy(finding => (finding.Severity, finding.Rule))
            .OrderByDescending(group => group.Key.Severity)
            .ThenBy(group => group.Key.Rule, StringComparer.Ordinal)
            .ToArray();
        return Of(
            FindingTable,
            "核验发现的问题",
            [Centre("序号", 6), Centre("规则", 11), Centre("级别", 7), Left("位置", 22), Left("情况", 30), Right("数量（处）", 9), Left("处理意见", 24)],
            [
                .. groups.Select((group, at) => Row(
                    Number(at + 1),
                    Text(group.Key.Rule),
                    Text(WordOf(group.Key.Severity)),
                    Lines(Places([.. group])),
                    Text(group.First().Message.Zh),
                    Number(group.Sum(finding => finding.Count)),
                    Text(group.First().Hint.Zh))),
                Total(5, [Number(findings.Sum(finding => finding.Count)), TableCell.Of(Nothing)]),
            ],
            9,
            "按级别和规则列出问题的位置、情况、数量和处理意见，末行为合计。");
    }

    private static string[] Places(IReadOnlyList<Finding> group)
    {
        var places = group
            .Select(finding => finding.Where is { } cell ? $"{cell.Sheet}：{cell.A1}" : finding.Sheet.Length > 0 ? finding.Sheet : "工作簿")
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return places.Length <= MostPlaces ? places : [.. places.Take(MostPlaces), Invariant($"等{places.Length}个位置")];
    }

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    private string Source()
    {
        var found = map.Workbook.VersionFound;
        var version = found is null
            ? $"工作簿没有模板版本标记，按模板版本{map.Workbook.Template.Version}读取"
            : $"模板版本为{found}";
        return $"本文件由工作簿“{map.Workbook.Source.Name}”生成，数据指纹为{dataHash}，与场景图谱所注一致；{version}。";
    }
}
