using System.Globalization;
using CsCheck;
using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Core.Templates;
using Reports.Core.Workbooks;
using Reports.Testing;
using Reports.Tests.Core.Fixes;

namespace Reports.Tests.Core.Rules.CellTruth;

/// <summary>One mistake in a clean but disturbed workbook is found at its cell, once, and is gone when it is repaired.</summary>
public class CellTruthTests
{
    private const int Cases = 2000;
    private const int Variants = 40;

    [Fact]
    public void One_mistake_is_found_at_its_cell_and_gone_when_repaired()
    {
        Assert.True(Faults.All.Count >= 60);
        var variants = new List<(RawWorkbook Workbook, BoundWorkbook Bound, HashSet<string> Usual)>();
        Disturbance.Several.Always(
            disturb =>
            {
                // The large sample has what the small one lacks, such as sub-scenes.
                var workbook = disturb(Samples.Read(variants.Count % 8 == 7 ? "cement-industry" : "typical-scenes"));
                variants.Add((workbook, Binding.Of(workbook), [.. FixPlanTests.Check(workbook).Findings.Select(Place)]));
            },
            Variants);

        var outcomes = Enumerable.Range(0, Cases)
            .AsParallel().AsOrdered()
            .Select(number => Try(number, variants))
            .ToArray();

        var (atCell, few, repaired) = (outcomes.Count(each => each.AtCell), outcomes.Count(each => each.Count is 1 or 2), outcomes.Count(each => each.IsRepaired));
        FiguresOfTheRun.Note("cell-truth", string.Create(
            CultureInfo.InvariantCulture,
            $"Cell truth: {Cases} cases of {Faults.All.Count} kinds: {100.0 * atCell / Cases:0.00} % found at the cell, {100.0 * few / Cases:0.00} % as one or two findings, {100.0 * repaired / Cases:0.00} % gone when repaired"));
        var worst = string.Join('\n', outcomes.Where(each => !each.AtCell || each.Count > 2 || !each.IsRepaired).Select(each => each.What));
        Assert.True(atCell >= 0.995 * Cases, $"{atCell} at the cell\n{worst}");
        Assert.True(few >= 0.95 * Cases, $"{few} as one or two\n{worst}");
        Assert.True(repaired == Cases, worst);
    }

    private static (bool AtCell, int Count, bool IsRepaired, string What) Try(int number, List<(RawWorkbook Workbook, BoundWorkbook Bound, HashSet<string> Usual)> variants)
    {
        var fault = Faults.All[number % Faults.All.Count];
        var (workbook, bound, usual) = Enumerable.Range(number, Variants).Select(at => variants[at % Variants]).First(variant => PlacesOf(fault, variant.Bound).Length > 0);
        var places = PlacesOf(fault, bound);
        var (place, text) = places[(int)((ulong)number * 0x9E3779B97F4A7C15UL % (ulong)places.Length)];
        var faulty = fault.Cell is { } change
            ? Changed(workbook, place.Address, change)
            : WorkbookEdits.Apply(workbook, [new CellEdit(place.Address, place.Original, text)]);

        var findings = FixPlanTests.Check(faulty).Findings.Where(finding => !usual.Contains(Place(finding))).ToArray();

        var repaired = WorkbookEdits.Apply(faulty, [new CellEdit(place.Address, text, place.Original)]);
        var left = FixPlanTests.Check(repaired).Findings.Where(finding => !usual.Contains(Place(finding))).ToArray();
        return (
            findings.Any(finding => finding.Where == place.Address),
            findings.Length,
            left.Length == 0,
            $"case {number} {fault} at {place.Address}: {string.Join(' ', findings.Take(6).Select(Place))}{(findings.Length > 6 ? " …" : "")}; left: {string.Join(' ', left.Select(Place))}");
    }

    private static (Field Field, string Wrong)[] PlacesOf(Fault fault, BoundWorkbook bound)
    {
        var merged = bound.Sheets[fault.Sheet].Source.Merged.Where(range => range.FirstRow < range.LastRow).ToArray();
        return
        [
            .. from row in bound.Rows(fault.Sheet)
               let wrong = fault.Wrong(row)
               let field = row[fault.Column]
               where wrong is not null && !merged.Any(range => range.Contains(field.Address.Row, field.Address.Column))
               select (field, wrong),
        ];
    }

    internal static RawWorkbook Changed(RawWorkbook workbook, CellAddress where, Func<RawCell, RawCell> change) => workbook with
    {
        Sheets =
        [
            .. workbook.Sheets.Select(sheet => sheet.Name != where.Sheet ? sheet : sheet with
            {
                Cells = [.. sheet.Cells.Select(cell => cell.Row == where.Row && cell.Column == where.Column ? change(cell) : cell)],
            }),
        ],
    };

    private static string Place(Finding finding) => $"{finding.Rule}@{finding.Where?.ToString() ?? finding.Sheet}";
}
