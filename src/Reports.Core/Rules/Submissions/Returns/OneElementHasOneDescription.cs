using Reports.Core.Model;
using Reports.Core.Templates;
using Reports.Core.Wording;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>SUB-12: what organisations say of one element as such, not of their own use of it, does not differ.</summary>
public sealed class OneElementHasOneDescription : ReturnsRule
{
    // Columns that describe the element itself; status, gap and the like differ rightly from one organisation to the next.
    private static readonly string[] Columns = ["category", "structure", "security", "personal", "modelType", "localisation", "control"];

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "SUB-12",
        Severity.Warning,
        new("各单位对同一要素的说法一致", "Organisations describe one element alike"),
        new("汇总时同一要素只能有一个类别和国产化程度，说法不同须先裁定。", "A merged list has one category and one localisation level for each element, so somebody has to decide."),
        RuleBases.Practice,
        "国产化程度 国产成熟、国产成熟",
        "国产化程度 国产成熟、国产成熟、依赖进口");

    /// <inheritdoc />
    public override IEnumerable<ReturnFinding> Check(ReturnSet returns)
    {
        ArgumentNullException.ThrowIfNull(returns);
        return
            from same in returns.Latest
                .SelectMany(each => each.Map.Items.Where(item => item.Name.Length > 0), (each, item) => (Return: each, Item: item))
                .GroupBy(each => (each.Return.Map.IndustryCode, each.Item.Kind, Widths.ToHalf(each.Item.Name).ToUpperInvariant()))
            where same.Skip(1).Any()
            let first = same.First()
            from column in first.Return.Map.Workbook.Sheets[first.Item.Row.Sheet].Definition.Columns.Where(each => Columns.Contains(each.Key, StringComparer.Ordinal))
            from found in In(column, [.. same.Where(each => each.Item.Row[column.Key].HasValue)])
            select found;
    }

    private IEnumerable<ReturnFinding> In(ColumnDefinition column, IReadOnlyList<(Return Return, ListItem Item)> given)
    {
        // An organisation has one voice, however many rows it has; what it says in two ways is for the rules of one workbook.
        var voices = given.DistinctBy(each => each.Return)
            .GroupBy(each => each.Item.Row[column.Key].Text, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ToArray();
        return
            from other in voices.Skip(1)
            from each in other
            select new ReturnFinding(each.Return, FindingOf(column, each.Item, voices[0].Key, voices[0].Count()));
    }

    private Finding FindingOf(ColumnDefinition column, ListItem item, string usual, int count)
    {
        var (field, name) = (item.Row[column.Key], RuleFindings.Quote(item.Name));
        return Info.At(
            field,
            new($"“{name}”的{column.Heading.Zh}，本份填“{RuleFindings.Quote(field.Text)}”，另有 {RuleFindings.Number(count)} 家填“{RuleFindings.Quote(usual)}”。", $"For {column.Heading.En} of “{name}” this return says “{RuleFindings.Quote(field.Text)}”, {RuleFindings.Number(count)} others say “{RuleFindings.Quote(usual)}”."),
            new($"各单位一致，如“{usual}”", $"One answer, such as “{usual}”"),
            new("请与填报单位核对后统一；不能统一的，由汇总单位裁定。", "Ask the organisations, or let the merging body decide."));
    }
}
