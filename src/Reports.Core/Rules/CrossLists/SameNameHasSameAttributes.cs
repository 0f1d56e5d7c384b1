using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.CrossLists;

/// <summary>XLS-06: rows of one list with the same name agree in what does not depend on the scene.</summary>
public sealed class SameNameHasSameAttributes : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "XLS-06",
        Severity.Error,
        new("同名要素的属性一致", "Elements of the same name have the same attributes"),
        new("同一个工具不能既是 A 级又是 C 级，统计时无从取舍。", "One tool cannot be both grade A and C; nobody could count it."),
        TextBases.Practice,
        "工业互联网平台，两行都是 B",
        "工业互联网平台，一行 B，一行 C");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var group in context.Map.Items.Where(item => item.Row["name"].HasValue).GroupBy(item => (item.Kind, Name: item.Name.ToUpperInvariant())))
        {
            var rows = group.Select(item => item.Row).ToArray();
            foreach (var key in rows.Length > 1 ? AttributesOf(group.Key.Kind) : [])
            {
                Field[] filled = [.. rows.Select(row => row[key]).Where(field => field.HasValue)];
                var at = Array.FindIndex(filled, field => field.Text != filled[0].Text);
                if (at > 0)
                {
                    var (first, other) = (filled[0], filled[at]);
                    var column = context.Template.Sheet(rows[0].Sheet).Column(key);
                    var name = RuleFindings.Quote(rows[0]["name"].Text);
                    yield return Info.At(
                        other,
                        new(
                            $"“{name}”的“{column.Heading.Zh}”此处是“{other.Text}”，{first.Address.A1} 是“{first.Text}”。",
                            $"“{name}”: {column.Heading.En} is “{other.Text}” here and “{first.Text}” in {first.Address.A1}."),
                        new(first.Text, first.Text),
                        new("请统一为一个值；确是两个要素的，请用名称区分。", "Use one value, or tell the two apart by name.")) with
                    {
                        Related = [first.Address],
                    };
                }
            }
        }
    }

    private static string[] AttributesOf(ListKind kind) => kind switch
    {
        ListKind.Data => ["category", "security"],
        ListKind.Model => ["modelType"],
        ListKind.Tool => ["category", "localisation", "control"],
        _ => ["category"],
    };
}
