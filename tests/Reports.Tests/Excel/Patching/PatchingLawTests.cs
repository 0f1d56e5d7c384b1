using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Testing;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Patching;

public class PatchingLawTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"));
    private static readonly RawWorkbook Read = WorkbookBytes.Read(Sample);

    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['一', '龥'], Gen.Const('<'), Gen.Const('&'), Gen.Const('_'), Gen.Const('x'), Gen.Const('0'), Gen.Const('\n'), Gen.Const(' '), Gen.Const('"'), Gen.Const('\u0002'))
            .Array[0, 12].Select(characters => new string(characters));

    private static readonly Gen<CellEdit[]> Edits =
        (from sheet in Gen.Int[0, Read.Sheets.Count - 1]
         from place in Gen.OneOf(
             Gen.Int[0, 10_000].Select(at => Read.Sheets[sheet].Cells[at % Read.Sheets[sheet].Cells.Count]).Select(cell => (cell.Row, cell.Column)),
             Gen.Select(Gen.Int[1, 200], Gen.Int[1, 40]))
         from after in Gen.Frequency((8, Text), (1, Gen.Int[0, 5000].Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))), (1, Gen.Const("2026-03-05")))
         select (Sheet: Read.Sheets[sheet], Place: place, After: after))
        .Array[1, 25]
        .Select(drawn => drawn.Select(draw => new CellEdit(
            new CellAddress(draw.Sheet.Name, draw.Place.Item1, draw.Place.Item2),
            draw.Sheet.Cells.FirstOrDefault(cell => (cell.Row, cell.Column) == draw.Place).Text ?? "",
            draw.After)).ToArray());

    [Fact]
    public void The_new_file_reads_as_the_changes_in_memory_and_undoing_restores_every_part() => Edits.Always(
        edits =>
        {
            var patched = PatchedFile.Of(Sample, edits);

            Assert.Equal(edits.Where(edit => edit.Before != edit.After).Distinct().Count(), patched.Result.Written.Count + patched.Result.Skipped.Distinct().Count());
            patched.AssertReadsAsInMemory();
            Assert.Empty(ZipEntries.Changed(Sample, patched.Undone()));
            var packed = ZipEntries.Packed(patched.After);
            var changed = ZipEntries.Changed(Sample, patched.After);
            Assert.All(changed, part => Assert.Matches("^xl/(worksheets/sheet|tables/table)", part));
            Assert.All(ZipEntries.Packed(Sample).Where(entry => !changed.Contains(entry.Key, StringComparer.Ordinal)), entry => Assert.Equal(entry.Value, packed[entry.Key]));
        },
        iter: 25);

    [Fact]
    public void The_new_file_is_valid() => Edits.Always(
        edits => Assert.Equal(Faults(Sample), Faults(PatchedFile.Of(Sample, edits).After)),
        iter: 1);

    [Fact]
    public void A_plan_written_into_the_file_leaves_what_it_promised()
    {
        using var workbook = new ClosedXML.Excel.XLWorkbook(new MemoryStream(Sample));
        var tools = workbook.Worksheet("工具软件清单");
        tools.Cell("E6").Value = " 数字化研发平台(含边缘)。";
        tools.Cell("C7").Value = tools.Cell("C7").GetString().Replace("-", "－", StringComparison.Ordinal) + " ";
        workbook.Worksheet("场景图谱").Cell("F6").Value = 2;
        using var dirty = new MemoryStream();
        workbook.SaveAs(dirty);
        var plan = Reports.Core.Fixes.FixPlan.Of(WorkbookBytes.Read(dirty.ToArray()), Core.Fixes.FixPlanTests.Check);

        var patched = PatchedFile.Of(dirty.ToArray(), [.. plan.Edits]);

        Assert.True(plan.Edits.Count >= 3);
        Assert.Empty(patched.Result.Skipped);
        Assert.Equal(
            plan.After.Findings.Select(finding => (finding.Rule, finding.Where, finding.Message)),
            Core.Fixes.FixPlanTests.Check(WorkbookBytes.Read(patched.After)).Findings.Select(finding => (finding.Rule, finding.Where, finding.Message)));
        Assert.True(plan.After.Findings.Count < plan.Before.Findings.Count);
    }

    private static string[] Faults(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Description}")];
    }
}
