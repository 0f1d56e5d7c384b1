using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-01: data lists hold data, model lists models, tool lists tools.</summary>
public sealed class ItemsStandInTheirOwnList : IRule
{
    private static readonly string[] SystemEndings = ["系统", "平台", "软件"];
    private static readonly string[] MetricEndings = ["率", "周转天数", "产量", "单耗"];
    private static readonly string[] ModelWords = ["模型", "算法", "规则", "规程", "方法", "预测", "优化", "计算", "函数"];
    private static readonly string[] Hardware = ["技术", "传感器", "测量仪", "检测仪", "分析仪", "流量计", "摄像头", "码垛机", "包装机"];
    private static readonly string[] NotTools = ["数据", "模型", "专业", "能力", "工程师"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-01",
        Severity.Warning,
        new("要素填在它所属的清单里", "Elements stand in the list they belong to"),
        new("数据、模型、工具分别统计，填错清单会使缺口统计失真。", "Data, models and tools are counted apart; an element in the wrong list distorts the gaps."),
        TextBases.Guide,
        "数据要素清单：生产工单数据；工具软件清单：制造执行系统（MES）",
        "数据要素清单：MES");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var item in context.Map.Items.Where(item => item.Row["name"].HasValue))
        {
            if (Judge(item, context.Glossary) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Judge(ListItem item, Glossary glossary)
    {
        var name = item.Name;
        var quoted = RuleFindings.Quote(name);
        if (item.Kind is ListKind.Data or ListKind.Model && IsSystem(name, glossary))
        {
            return Info.At(
                item.Row["name"],
                new($"“{quoted}”是软件系统，不是{NameOf(item.Kind).Zh}。", $"“{quoted}” is a software system, not a {NameOf(item.Kind).En}."),
                NameOf(item.Kind),
                new("请移到“工具软件清单”；本行改填该系统产生的数据或使用的模型名称。", "Move it to the tool list; type here the data it yields or the model it uses."));
        }

        if (item.Kind == ListKind.Model && EndsWith(name, MetricEndings) && !Array.Exists(ModelWords, word => name.Contains(word, StringComparison.Ordinal)))
        {
            return Info.At(
                item.Row["name"],
                new($"“{quoted}”是考核指标，不是知识模型。", $"“{quoted}” is a metric, not a model."),
                new($"{quoted}预测模型", $"a model, such as {quoted}预测模型"),
                new($"如有相应模型，请写成“{quoted}预测模型”之类的名称；否则删除本行。", "Name the model behind it; otherwise delete the row."));
        }

        if (item.Kind == ListKind.Tool && EndsWith(name, Hardware))
        {
            return Info.At(
                item.Row["name"],
                new($"“{quoted}”是设备或技术，不是软件工具。", $"“{quoted}” is equipment or a technique, not a software tool."),
                new("软件、系统或平台的名称", "The name of a piece of software"),
                new("请改填与它配套的软件名称；设备写在数据要素的“来源系统或设备”列。", "Type the software that goes with it; equipment belongs to the source of the data."));
        }

        return item.Kind == ListKind.Tool && EndsWith(name, NotTools)
            ? Info.At(
                item.Row["name"],
                new($"“{quoted}”不是软件工具。", $"“{quoted}” is not a software tool."),
                new("软件、系统或平台的名称", "The name of a piece of software"),
                new("请移到所属的清单；本行改填所用的软件名称。", "Move it to its own list; type the software's name here."))
            : null;
    }

    private static bool IsSystem(string name, Glossary glossary) =>
        (EndsWith(name, SystemEndings) && !name.EndsWith("专家系统", StringComparison.Ordinal))
        || glossary.Terms.Any(term => (name.Equals(term.Abbreviation, StringComparison.OrdinalIgnoreCase) || term.Synonyms.Contains(name, StringComparer.OrdinalIgnoreCase))
            && EndsWith(term.Name, SystemEndings));

    private static bool EndsWith(string name, string[] endings) =>
        Array.Exists(endings, ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static Bilingual NameOf(ListKind kind) =>
        kind == ListKind.Data ? new("数据要素", "data element") : new("知识模型", "knowledge model");
}
