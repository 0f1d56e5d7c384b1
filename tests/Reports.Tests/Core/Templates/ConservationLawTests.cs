using CsCheck;
using Reports.Core.Templates;
using Reports.Core.Workbooks;
using Reports.Testing;
using Reports.Tests.Core.Fixes;

namespace Reports.Tests.Core.Templates;

/// <summary>However a workbook was damaged: every cell is imported, the template's own, or reported with its address.</summary>
public class ConservationLawTests
{
    private static readonly Func<RawSheet, Func<int, int>, RawSheet>[] Damages =
    [
        (sheet, below) => Without(sheet, cell => cell.Row == 1 + below(6)),
        (sheet, below) => below(1 + below(8)) is var column ? Without(sheet, cell => cell.Column == column + 1) : sheet,
        (sheet, below) => Moved(sheet, below(5), 0),
        (sheet, below) => Moved(sheet, 0, below(3)),
        (sheet, below) => Swapped(sheet, 1 + below(8), 1 + below(8)),
        (sheet, below) => Copied(sheet, 4, 6 + below(30)),
        (sheet, below) => Typed(sheet, 6 + below(30), 1, "合计"),
        (sheet, below) => Typed(sheet, 1 + below(5), 1 + below(20), "说明：以下由各部门填写"),
        (sheet, below) => Typed(sheet, 4, 1 + below(20), "新加的一列"),
        (sheet, below) => Typed(sheet, 4, 1 + below(20), " 名 称 "),
        (sheet, below) => Typed(sheet, 6 + below(40), 1 + below(25), new string('长', 1 + below(40))),
        (sheet, below) => sheet with { Merged = [.. sheet.Merged, Range(1 + below(30), 1 + below(8), below(4), below(3))] },
        (sheet, _) => sheet with { Merged = [] },
        (sheet, below) => sheet with { Name = new[] { "Sheet1", "场景图谱", "清单 (2)", "数据要素清单" }[below(4)] },
        (sheet, _) => sheet with { Cells = [] },
        (sheet, below) => sheet with { HiddenRows = [new IndexRange(1 + below(10), 10 + below(100))], Visibility = (SheetVisibility)below(3) },
    ];

    [Fact]
    public void No_cell_is_lost_whatever_the_damage() => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1_000_000].Array[40], Gen.Int[1, 6]).Always(
        drawn =>
        {
            var (sample, numbers, damages) = drawn;
            var next = 0;
            int Below(int limit) => numbers[next++ % numbers.Length] % limit;
            var workbook = Samples.Read(new[] { "typical-scenes", "sugar-industry", "typical-scenes" }[sample]);
            for (var at = 0; at < damages; at++)
            {
                workbook = Damaged(workbook, Below);
            }

            var bound = WorkbookBinder.Bind(workbook, ContentWorkbook.Template);

            Assert.True(bound.Cells.Conserved, bound.Cells.ToString());
            Assert.Equal(workbook.NonEmptyCells, bound.Cells.NonEmpty);
            if (workbook.Sheets.Select(sheet => sheet.Name).Distinct(StringComparer.Ordinal).Count() == workbook.Sheets.Count)
            {
                var cells = workbook.Sheets.SelectMany(sheet => sheet.Cells.Select(cell => new CellAddress(sheet.Name, cell.Row, cell.Column))).ToHashSet();
                var reported = bound.Problems.SelectMany(problem => problem.Cells).ToArray();
                Assert.Equal(reported.Length, reported.Distinct().Count());
                Assert.All(reported, cell => Assert.Contains(cell, cells));
            }

            var found = FixPlanTests.Check(workbook).Findings;
            Assert.All(bound.Problems.Where(problem => problem.Cells.Count > 0), problem => Assert.Contains(
                found,
                finding => finding.Where == problem.Cells[0] || finding.Related.Contains(problem.Cells[0]) || finding.Where == problem.Where));
        },
        iter: 400);

    private static RawWorkbook Damaged(RawWorkbook workbook, Func<int, int> below)
    {
        if (workbook.Sheets.Count == 0)
        {
            return workbook;
        }

        var sheets = workbook.Sheets.ToList();
        var at = below(sheets.Count);
        switch (below(8))
        {
            case 0:
                sheets.RemoveAt(at);
                break;
            case 1:
                sheets.Add(sheets[at] with { Name = sheets[at].Name + " (2)" });
                break;
            case 2:
                return workbook with { DefinedNames = new Dictionary<string, string>(StringComparer.Ordinal) };
            default:
                sheets[at] = Damages[below(Damages.Length)](sheets[at], below);
                break;
        }

        return workbook with { Sheets = sheets };
    }

    private static RawSheet Without(RawSheet sheet, Func<RawCell, bool> isGone) => sheet with { Cells = [.. sheet.Cells.Where(cell => !isGone(cell))] };

    private static RawSheet Moved(RawSheet sheet, int down, int right) =>
        sheet with { Cells = [.. sheet.Cells.Select(cell => cell with { Row = cell.Row + down, Column = cell.Column + right })] };

    private static RawSheet Swapped(RawSheet sheet, int one, int other) => Sorted(sheet, sheet.Cells.Select(cell =>
        cell.Column == one ? cell with { Column = other } : cell.Column == other ? cell with { Column = one } : cell));

    private static RawSheet Copied(RawSheet sheet, int from, int to) =>
        Sorted(sheet, sheet.Cells.Where(cell => cell.Row != to).Concat(sheet.Cells.Where(cell => cell.Row == from).Select(cell => cell with { Row = to })));

    private static RawSheet Typed(RawSheet sheet, int row, int column, string text) =>
        Sorted(sheet, sheet.Cells.Where(cell => (cell.Row, cell.Column) != (row, column)).Append(new RawCell(row, column, CellKind.Text, text)));

    private static RawSheet Sorted(RawSheet sheet, IEnumerable<RawCell> cells) => sheet with { Cells = [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)] };

    private static CellRange Range(int row, int column, int down, int right) => new(row, column, row + down, column + right);
}
