using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Submissions;

/// <summary>SUB-10: in a workbook merged from several returns every row of the lists says who reported it.</summary>
public sealed class MergedRowsNameTheirSource : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SUB-10",
        Severity.Error,
        new("汇总后每行都写明填报单位", "Merged rows say who reported them"),
        new("汇总表的一行没有填报单位，就查不到原报送，也无法核实。", "A merged row without its source cannot be traced to a return or verified."),
        RuleBases.Template,
        "填报单位：某钢铁有限公司；各行都有",
        "填报单位：某钢铁有限公司；有一行空着");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Workbook;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var items = context.Map.Items;
        var sources = items.SelectMany(item => item.Row["organisation"].Items).Distinct(StringComparer.Ordinal).Count();
        return sources < 2
            ? []
            : from list in items.Where(item => !item.Row["organisation"].HasValue).GroupBy(item => item.Kind)
              let first = list.First()
              let count = RuleFindings.Number(list.Count())
              select Info
                  .At(
                      first.Row["organisation"],
                      new($"{ListWords.NameOf(list.Key)}清单有 {count} 行没有写明填报单位，其余行写了 {RuleFindings.Number(sources)} 家。", $"{count} rows of the list do not say who reported them; the others name {RuleFindings.Number(sources)} organisations."),
                      new("报送该行的单位全称", "Full name of the organisation that reported it"),
                      new("请从原报送中查到该行，补上填报单位。", "Find the row in the returns and name the organisation."))
                  .Over([.. list.Select(item => item.Row["organisation"].Address)]);
    }
}
