using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Statistics;

/// <summary>STA-07: the number of one thing is the same in summary, text, figures and tables.</summary>
public sealed partial class SameThingHasOneNumber : DraftRule
{
    private static readonly (string Thing, Regex Pattern)[] Counts =
    [
        ("场景总数", Scenes()),
        ("四清单条数", Elements()),
        ("协同关系项数", Links()),
        ("数据要素条数", OfList("数据要素")),
        ("知识模型条数", OfList("知识模型")),
        ("工具软件条数", OfList("工具软件")),
        ("人才技能条数", OfList("人才技能")),
    ];

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "STA-07",
        Severity.Error,
        new("同一个数全文一致", "One thing has one number throughout"),
        new("摘要、正文、图、表中同一个数不同，读者不知该信哪一个。", "When summary, text, figures and tables differ, nobody knows which to trust."),
        TextBases.Practice,
        "场景图谱收录场景3个；场景总数为3个",
        "场景图谱收录场景3个；场景总数为5个");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var said = Sentences(context.Draft).Concat(Tables(context.Draft)).ToLookup(said => said.Thing, StringComparer.Ordinal);
        foreach (var (thing, _) in Counts.Where(count => said[count.Thing].DistinctBy(each => each.Number).Count() > 1))
        {
            var groups = said[thing].OrderBy(each => each.Place.Number).GroupBy(each => each.Number).OrderByDescending(group => group.Count()).ToArray();
            var usual = RuleFindings.Number(groups[0].Key);
            var others = groups.Skip(1).SelectMany(group => group).OrderBy(each => each.Place.Number).ToArray();
            var numbers = string.Join('、', groups.Select(group => group.Key).Order().Select(RuleFindings.Number));
            yield return Info.In(
                others[0].Place,
                RuleFindings.Number(others[0].Number),
                new($"{thing}前后不一致：有 {numbers} 几种写法，多数为 {usual}。", $"The same thing ({thing}) has different numbers: {numbers}; mostly {usual}."),
                new(usual, usual),
                new("请核对并统一各处数字。", "Check the numbers, and make them one.")) with
            {
                RelatedPlaces = [.. groups[0].Select(each => each.Place).Concat(others.Skip(1).Select(each => each.Place))],
            };
        }
    }

    private static IEnumerable<Said> Sentences(Draft draft) =>
        from paragraph in draft.Paragraphs
        where paragraph.Role is DraftRole.Body or DraftRole.Cover or DraftRole.Note
        from count in Counts
        from match in count.Pattern.Matches(paragraph.Text)
        select new Said(count.Thing, int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture), paragraph.Place);

    // A list's rows, and its line in tables that count the entries of all lists.
    private static IEnumerable<Said> Tables(Draft draft)
    {
        for (var at = 1; at < draft.Blocks.Count; at++)
        {
            if (draft.Blocks[at] is not DraftTable { HasHeader: true } table || draft.Blocks[at - 1] is not DraftParagraph { Role: DraftRole.Caption } caption)
            {
                continue;
            }

            var list = Counts.FirstOrDefault(count => count.Thing.EndsWith("条数", StringComparison.Ordinal) && caption.Text.EndsWith(count.Thing[..^2] + "清单", StringComparison.Ordinal)).Thing;
            if (list is not null)
            {
                yield return new Said(list, table.Rows.Count(row => !row.IsHeader && !CellNumbers.IsTotal(row)), table.Place);
            }

            foreach (var said in Lines(table, caption.Text))
            {
                yield return said;
            }
        }
    }

    private static IEnumerable<Said> Lines(DraftTable table, string caption)
    {
        var column = Enumerable.Range(1, Math.Max(0, table.Columns - 1))
            .FirstOrDefault(column => table.Heading(column) is "条目（条）" || (caption.EndsWith("（条）", StringComparison.Ordinal) && CellNumbers.IsTotal(table.Heading(column))));
        foreach (var row in table.Rows.Where(row => column > 0 && !row.IsHeader))
        {
            var thing = CellNumbers.IsTotal(row) ? "四清单条数" : row.Cells[0].Text + "条数";
            if (Array.Exists(Counts, count => count.Thing == thing) && row.At(column) is { } cell && CellNumbers.Of(cell) is { } number)
            {
                yield return new Said(thing, (int)number, cell.Paragraphs[0].Place);
            }
        }
    }

    private static Regex OfList(string list) =>
        new($@"(^|[。；]){list}[。，：]?共(?<count>\d{{1,6}})条", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"(收录场景|场景总数为?|场\s?景\s?数：)(?<count>\d{1,6})个?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Scenes();

    [GeneratedRegex(@"(收录要素|要素总数为?|四清单共|4类要素共|要\s?素\s?数：)(?<count>\d{1,6})条?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Elements();

    [GeneratedRegex(@"协同关系共(?<count>\d{1,6})项", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Links();

    private readonly record struct Said(string Thing, int Number, DraftPlace Place);
}
