using Reports.Core.Rules.Causes;
using Reports.Core.Templates;

namespace Reports.Core.Rules.References;

/// <summary>REF-13: element ids occur once, and ids that a row refers to are in the lists.</summary>
public sealed class ElementIdsResolve : IRule
{
    // A column with more ids that are not there than this was not mistyped: guessing at each would take long and help nobody.
    private const int MostGuesses = 100;

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-13",
        Severity.Error,
        new("要素编号不重复，引用的编号都存在", "Element ids are unique, and ids referred to exist"),
        new("引用断了，图谱和报告就说不清要素之间的关系。", "With a broken reference, map and report cannot tell how elements hang together."),
        RuleBases.FourLists,
        "模型引用 D-YB01-0001，数据要素清单中有",
        "模型引用 D-YB01-0099，数据要素清单中没有");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => Repeated(context).Concat(Unresolved(context));

    private IEnumerable<Finding> Repeated(CheckContext context)
    {
        foreach (var item in context.Map.Items.Where(item => item.Id.Length > 0))
        {
            var first = context.Map.ItemById(item.Id)!;
            if (!ReferenceEquals(first, item))
            {
                yield return Info.At(
                    item.Row["id"],
                    new($"要素编号 {RuleFindings.Quote(item.Id)} 已用于“{RuleFindings.Quote(first.Name)}”。", $"Element id {RuleFindings.Quote(item.Id)} is used for “{RuleFindings.Quote(first.Name)}” already."),
                    new("未用过的编号", "An id that is free"),
                    new("请清空此格，由系统重新编号，并核对引用这个编号的行。", "Clear the cell so that the program gives a new id, and check rows that refer to it."))
                    with
                { Related = [first.Row["id"].Address] };
            }
        }
    }

    private IEnumerable<Finding> Unresolved(CheckContext context) =>
        from sheet in context.Bound.Sheets.Values
        from column in sheet.Definition.Columns
        where column.RefersTo is not (null or "scenes" or "segments")
        let targets = column.RefersTo!.Split('|')
        let known = targets.SelectMany(context.Bound.Rows).Select(row => row["id"].Text).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal)
        from missing in UnknownItems.Of(sheet.Rows.Select(row => row[column.Key]), known.Contains)
            .GroupBy(use => use.Item, use => use.Field, StringComparer.Ordinal)
            .Select((uses, at) => (Id: uses.Key, Fields: uses.ToArray(), Candidates: at < MostGuesses ? known : []))
        select FindingOf(column, missing.Id, missing.Fields, missing.Candidates, string.Join('、', targets.Select(target => context.Template.Sheet(target).Name.Zh)));

    private Finding FindingOf(ColumnDefinition column, string id, Field[] fields, HashSet<string> known, string lists)
    {
        var near = Nearest.To(id, known);
        var candidates = string.Join('、', near);
        return Info
            .At(
                fields[0],
                new($"“{column.Heading.Zh}”中的 {RuleFindings.Quote(id)} 不在{lists}中。", $"{RuleFindings.Quote(id)} in “{column.Heading.En}” is not in the lists it refers to."),
                new($"{lists}中的要素编号", "An element id of the lists"),
                candidates.Length > 0
                    ? new($"是否应为 {candidates}？请填要素编号，清单中没有的先补上。", $"Did you mean {RuleFindings.Enumerated(candidates)}? Type an element id; add the element if it is missing.")
                    : new("请填要素编号，不填名称；清单中没有的先补上。", "Type an element id, not a name; add the element if it is missing."))
            .Over([.. fields.Select(field => field.Address)])
            .WithReplacement(fields, id, near is [var only] ? only : null, safe: false)
            .Of(CauseKind.Item, id);
    }
}
