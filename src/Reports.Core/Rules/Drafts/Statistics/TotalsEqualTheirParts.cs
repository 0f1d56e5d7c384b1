using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Statistics;

/// <summary>STA-01: a total is the sum of what stands above or before it.</summary>
public sealed class TotalsEqualTheirParts : DraftRule
{
    // Columns whose total counts things once that rows count several times, and those that cannot be added.
    private static readonly string[] NotAdded = ["涉及", "平均", "占", "率", "比", "最", "序号", "其中"];

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "STA-01",
        Severity.Error,
        new("表中合计等于各项之和", "Totals in tables equal the sum of their parts"),
        new("合计与各项对不上，整张表就不能用。", "A table whose total is not the sum of its parts cannot be used."),
        TextBases.Practice,
        "生产制造 2，经营管理 1，合计 3",
        "生产制造 2，经营管理 1，合计 4");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context) => context.Draft.Tables.SelectMany(table => Rows(table).Concat(Columns(table)));

    private IEnumerable<Finding> Rows(DraftTable table)
    {
        var totals = table.Rows.Where(row => !row.IsHeader && CellNumbers.IsTotal(row)).ToArray();
        if (totals.Length != 1 || !CellNumbers.IsTotal(table.Rows[^1]))
        {
            yield break;
        }

        var parts = table.Rows.Where(row => !row.IsHeader && row != totals[0]).ToArray();
        for (var column = 1; column < table.Columns; column++)
        {
            var heading = table.Heading(column);
            var numbers = parts.Select(row => CellNumbers.Of(row.At(column))).ToArray();
            if (totals[0].At(column) is { } cell
                && CellNumbers.Of(cell) is { } total
                && numbers.Any(number => number is not null)
                && !Array.Exists(NotAdded, word => heading.Contains(word, StringComparison.Ordinal))
                && numbers.Sum() is { } sum
                && sum != total)
            {
                yield return Report(cell, total, sum, heading);
            }
        }
    }

    private IEnumerable<Finding> Columns(DraftTable table)
    {
        var last = table.Columns - 1;
        if (last < 2 || !CellNumbers.IsTotal(table.Heading(last)))
        {
            yield break;
        }

        foreach (var row in table.Rows.Where(row => !row.IsHeader && row.At(last) is not null))
        {
            var numbers = Enumerable.Range(1, last - 1).Select(column => CellNumbers.Of(row.At(column))).ToArray();
            if (CellNumbers.Of(row.At(last)) is { } total && Array.Exists(numbers, number => number is not null) && numbers.Sum() is { } sum && sum != total)
            {
                yield return Report(row.At(last)!, total, sum, row.Cells[0].Text);
            }
        }
    }

    private Finding Report(DraftCell cell, decimal total, decimal sum, string what) => Info.In(
        cell.Paragraphs[0].Place,
        CellNumbers.Text(total),
        new($"“{RuleFindings.Quote(what)}”合计为 {CellNumbers.Text(total)}，各项之和为 {CellNumbers.Text(sum)}。", $"The total of “{RuleFindings.Quote(what)}” is {CellNumbers.Text(total)}, its parts add up to {CellNumbers.Text(sum)}."),
        new(CellNumbers.Text(sum), CellNumbers.Text(sum)),
        new("请核对各项和合计，改正写错的一个。", "Check the parts and the total, and correct the wrong one."));
}
