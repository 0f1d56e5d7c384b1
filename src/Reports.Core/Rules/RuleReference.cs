using System.Globalization;
using System.Text;
using Reports.Core.Rules.Drafts;
using Reports.Core.Rules.Submissions.Returns;

namespace Reports.Core.Rules;

/// <summary>The catalogue as a Chinese Markdown document: <c>docs/rules.md</c>.</summary>
public static class RuleReference
{
    private static readonly IReadOnlyList<(string Group, string Name, string About)> Groups =
    [
        ("STR", "结构", "工作表、表头、行列和单元格是否与模板一致。"),
        ("REF", "编号与引用", "编号的写法，以及编号指向的场景、环节和要素是否存在。"),
        ("CMP", "完整性", "应填的是否都填了，场景和清单是否齐全。"),
        ("SUB", "报送", "填报单位的信息、一份工作簿内的重复填报，以及同一批次各份报送相互对照。"),
        ("SEM", "内容", "写的是否是该栏要的内容，前后说法是否一致。"),
        ("XLS", "清单之间", "四清单、场景和协同关系是否互相对得上。"),
        ("WRD", "文字", "用语、标点、数字、单位和名称是否规范。"),
        ("STA", "数字", "比例、升降和基期是否成立，报告中的数是否对得上。"),
        ("FIG", "图表", "图谱是否读得清、是否由现有数据绘制，报告中的图表是否编号、引用、排放得当。"),
        ("LAY", "版式", "文字是否用手工排版，报告的版面是否合公文格式。"),
        ("ACC", "无障碍", "报告能否用读屏软件和导航窗格阅读。"),
    ];

    /// <summary>All rules, group by group, each with its basis and both examples.</summary>
    public static string Write()
    {
        var rules = RuleCatalogue.All.Select(rule => rule.Info).ToArray();
        var text = new StringBuilder();
        text.Append("# 核验规则\n\n")
            .Append("<!-- 由 reports rules --format markdown 生成，请勿手工修改。 -->\n\n")
            .Append(CultureInfo.InvariantCulture, $"共 {rules.Length} 条：错误 {rules.Count(rule => rule.Severity == Severity.Error)} 条，警告 {rules.Count(rule => rule.Severity == Severity.Warning)} 条，提示 {rules.Count(rule => rule.Severity == Severity.Note)} 条。")
            .Append("错误须改正后才能提交；警告可以说明理由；提示供参考。一条规则的个别情形可以比表中的级别轻。\n\n")
            .Append("每条规则的正例和反例都作为测试运行。用 `reports explain 编号` 查看一条规则；各批次可以停用、试行或调整规则，设置方法见 `templates/campaign.schema.json`。\n");
        foreach (var (group, name, about) in Groups)
        {
            var members = Array.FindAll(rules, rule => rule.Group == group);
            text.Append(CultureInfo.InvariantCulture, $"\n## {name}（{group}，{members.Length} 条）\n\n{about}\n");
            foreach (var rule in members)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {rule.Code} {rule.Title.Zh}\n\n{rule.Why.Zh}\n\n")
                    .Append(CultureInfo.InvariantCulture, $"- 级别：{NameOf(rule.Severity)}\n- 对象：{SubjectOf(rule.Code)}\n- 依据：{rule.Basis.Zh}\n- 正例：{Literal(rule.Passing)}\n- 反例：{Literal(rule.Failing)}\n");
            }
        }

        return text.ToString();
    }

    private static string SubjectOf(string code) => RuleCatalogue.Find(code) switch
    {
        DraftRule => "报告",
        ReturnsRule => "同一批次的多份工作簿",
        IDraftRule => "工作簿、报告",
        _ when code.StartsWith("WRD-", StringComparison.Ordinal) => "工作簿、报告中人工写的文字",
        _ => "工作簿",
    };

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    // Examples hold the very marks that Markdown would take for its own.
    private static string Literal(string example) => $"`{example}`";
}
