using CsCheck;
using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Core.Templates;
using Reports.Core.Workbooks;
using Reports.Testing;
using Reports.Tests.Core.Fixes;

namespace Reports.Tests.Core.Rules.Causes;

public class OneFaultOneFindingTests
{
    private static readonly RawWorkbook Clean = ContentWorkbook.Raw(WorkbookContentReader.Read(
        File.ReadAllBytes(RepositoryFiles.PathOf("templates/samples/typical-scenes.content.json"))));

    private static readonly BoundWorkbook Bound = Binding.Of(Clean);

    private static readonly Func<string, string>[] Faults =
        [_ => "", _ => "暂无", _ => "其他说法", text => text.Length > 1 ? text[..^1] + "9" : text + "9", text => text[..^1], text => text + "，"];

    private static readonly (string Sheet, string Column, Field Field)[] Fields =
    [
        .. from sheet in Bound.Sheets.Values
           where sheet.HeaderRow > 0
           from row in sheet.Rows
           from column in sheet.Definition.Columns
           let field = row[column.Key]
           where field.HasValue
           select (sheet.Definition.Key, column.Key, field),
    ];

    [Fact]
    public void One_wrong_cell_gives_one_finding_at_that_cell_and_repairing_it_removes_it()
    {
        var cases = new List<(bool AtCell, int Count, string What)>();
        Gen.Select(Gen.Int[0, Fields.Length - 1], Gen.Int[0, Faults.Length - 1]).Always(
            drawn =>
            {
                var (field, fault) = (Fields[drawn.Item1].Field, Faults[drawn.Item2]);
                var edit = new CellEdit(field.Address, field.Original, fault(field.Original));
                var wrong = WorkbookEdits.Apply(Clean, [edit]);
                var findings = FixPlanTests.Check(wrong).Findings;
                if (findings.Count > 0)
                {
                    cases.Add((findings.Any(finding => finding.Where == field.Address || finding.Related.Contains(field.Address)), findings.Count, Describe(edit, findings)));
                    Assert.True(findings.Count <= 2, Describe(edit, findings));
                }

                Assert.Empty(FixPlanTests.Check(WorkbookEdits.Apply(wrong, [new CellEdit(edit.Cell, edit.After, edit.Before)])).Findings);
            },
            iter: 200);

        Assert.True(cases.Count(one => one.AtCell) >= 0.97 * cases.Count, $"{cases.Count(one => one.AtCell)} of {cases.Count} at the cell");
        Assert.True(cases.Count(one => one.Count == 1) >= 0.95 * cases.Count, $"{cases.Count(one => one.Count == 1)} of {cases.Count} alone; {string.Join('\n', cases.Where(one => one.Count > 1).Select(one => one.What))}");
    }

    private static string Describe(CellEdit edit, IReadOnlyList<Finding> findings) =>
        $"{edit.Cell} {edit.Before} → {edit.After}: {string.Join(' ', findings.Select(finding => $"{finding.Rule}@{finding.Where}"))}";

    [Theory]
    [InlineData("scenes", "code", 0, "YB99-A-1-1")]
    [InlineData("scenes", "code", 5, "")]
    [InlineData("data", "id", 3, "D-YB01-0999")]
    [InlineData("models", "id", 0, "")]
    [InlineData("segments", "code", 1, "")]
    public void A_mistyped_code_is_found_where_it_stands_not_where_it_is_used(string sheet, string column, int row, string text)
    {
        var field = Bound.Rows(sheet)[row][column];
        var found = FixPlanTests.Check(WorkbookEdits.Apply(Clean, [new CellEdit(field.Address, field.Original, text)])).Findings;

        var finding = Assert.Single(found);
        Assert.Equal(field.Address, finding.Where);
        Assert.NotEmpty(finding.Related);
    }

    [Fact]
    public void A_deleted_scene_gives_one_finding_that_names_every_place()
    {
        var scene = Bound.Rows("scenes")[5];
        var edits = scene.Fields.Values.Where(field => field.Original.Length > 0).Select(field => new CellEdit(field.Address, field.Original, ""));
        var findings = FixPlanTests.Check(WorkbookEdits.Apply(Clean, edits)).Findings;

        var reference = Assert.Single(findings, finding => finding.Rule is "REF-03" or "REF-12");
        Assert.True(reference.Related.Count >= 3);
        Assert.Equal(reference.Related.Count + 1, reference.Count);
    }

    [Fact]
    public void A_missing_list_or_column_is_one_finding()
    {
        foreach (var sheet in Clean.Sheets)
        {
            Assert.True(FixPlanTests.Check(Clean with { Sheets = [.. Clean.Sheets.Where(other => other != sheet)] }).Findings.Count <= 1, sheet.Name);
        }

        foreach (var sheet in Bound.Sheets.Values.Where(sheet => sheet.HeaderRow > 0))
        {
            foreach (var column in new[] { "id", "scenes", "from", "to", "code" }.Where(sheet.Columns.ContainsKey))
            {
                var cut = sheet.Source with { Cells = [.. sheet.Source.Cells.Where(cell => cell.Column != sheet.Columns[column] || cell.Row < sheet.HeaderRow)] };
                var findings = FixPlanTests.Check(Clean with { Sheets = [.. Clean.Sheets.Select(other => other == sheet.Source ? cut : other)] }).Findings;
                Assert.True(findings.Count <= 1, $"{sheet.Source.Name} {column}: {string.Join(' ', findings.Select(finding => $"{finding.Rule}@{finding.Where}"))}");
            }
        }
    }
}
