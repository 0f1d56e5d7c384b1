using System.Text.RegularExpressions;
using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Statistics;

/// <summary>STA-10: a table that says it is ordered by a number is.</summary>
public sealed partial class RanksFollowTheValues : DraftRule
{
    private static readonly string[] RankHeadings = ["排名", "位次", "名次"];

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "STA-10",
        Severity.Error,
        new("排序与数值一致", "Ranks agree with the values"),
        new("第 2 位的数值大于第 1 位，排序就不可信。", "When the second is larger than the first, the order cannot be trusted."),
        TextBases.Practice,
        "表中按场景数由多到少排列：3、2、1",
        "表中按场景数由多到少排列：2、3、1");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var blocks = context.Draft.Blocks;
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at] is not DraftTable { HasHeader: true } table)
            {
                continue;
            }

            var column = OrderedBy(table, blocks.Take(at).OfType<DraftParagraph>().LastOrDefault(paragraph => paragraph.Role == DraftRole.Body));
            if (column > 0 && FirstRise(table, column) is { } row)
            {
                var cell = table.Rows[row].At(column)!;
                yield return Info.In(
                    cell.Paragraphs[0].Place,
                    cell.Text,
                    new($"“{RuleFindings.Quote(table.Heading(column))}”应由多到少，这一行的 {cell.Text.Trim()} 大于上一行。", $"“{RuleFindings.Quote(table.Heading(column))}” should fall, but {cell.Text.Trim()} is more than the row above."),
                    new("不大于上一行的数", "No more than the row above"),
                    new("请核对数值，或重新排序。", "Check the value, or sort the rows again."));
            }
        }
    }

    private static int OrderedBy(DraftTable table, DraftParagraph? before)
    {
        var columns = Enumerable.Range(0, table.Columns).ToArray();
        var rank = Array.FindIndex(columns, column => RankHeadings.Contains(table.Heading(column).Trim(), StringComparer.Ordinal));
        if (rank >= 0)
        {
            return columns.Skip(rank + 1).FirstOrDefault(column => table.Rows.Skip(1).Any(row => CellNumbers.Of(row.At(column)) is not null));
        }

        var named = before is null ? null : Order().Match(before.Text) is { Success: true } match ? match.Groups["what"].Value : null;
        return named is null ? 0 : Math.Max(0, Array.FindIndex(columns, column => table.Heading(column) is { Length: > 0 } heading && named.EndsWith(Unitless(heading), StringComparison.Ordinal)));
    }

    private static int? FirstRise(DraftTable table, int column)
    {
        decimal? last = null;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (table.Rows[row].IsHeader || CellNumbers.IsTotal(table.Rows[row]) || CellNumbers.Of(table.Rows[row].At(column)) is not { } number)
            {
                continue;
            }

            if (number > last)
            {
                return row;
            }

            last = number;
        }

        return null;
    }

    private static string Unitless(string heading) => heading.IndexOf('（', StringComparison.Ordinal) is > 0 and var at ? heading[..at] : heading;

    [GeneratedRegex(@"按(?<what>[^，。；\d]{2,12})由(多到少|大到小|高到低)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Order();
}
