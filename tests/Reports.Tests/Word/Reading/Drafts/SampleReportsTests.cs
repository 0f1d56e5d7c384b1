using Reports.Core;
using Reports.Core.Documents;
using Reports.Core.Model;
using Reports.Drawing.Typefaces;
using Reports.Excel.Reading;
using Reports.Testing;
using Reports.Testing.Synthetic;
using Reports.Word.Reading.Drafts;

namespace Reports.Tests.Word.Reading.Drafts;

/// <summary>The program's own reports pass its own rules.</summary>
public class SampleReportsTests
{
    private static readonly ReportPipeline Pipeline = new(
        ContentWorkbook.Template, CheckedContent.Glossary, new SkiaTextMeasurer(DiagramFonts.Load()), new DateOnly(2026, 11, 2));

    [Theory]
    [InlineData("cement-industry")]
    [InlineData("typical-scenes")]
    [InlineData("sugar-industry")]
    public void A_report_that_nobody_touched_has_no_finding(string sample)
    {
        HasNoFinding(Pipeline.Bind(WorkbookReader.ReadFile(RepositoryFiles.PathOf($"templates/samples/{sample}.xlsx"))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Nor_has_one_whose_workbook_is_full_of_mistakes(ulong seed) =>
        HasNoFinding(Pipeline.Bind(ContentWorkbook.Raw(SyntheticWorkbook.Content(new SyntheticSize(30, 60, 120, Seed: seed)))));

    private static void HasNoFinding(IndustryMap map)
    {
        var check = Pipeline.Check(map);
        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            var draft = DraftReader.Read(WrittenDocx.Of(Pipeline.Compose(map, check, kind)), "报告.docx");

            Assert.True(draft.Tables.Count() > 20);
            Assert.Empty(Pipeline.Check(draft).Findings.Select(finding => $"{finding.Rule} {finding.Place!.In(Language.Chinese)} {finding.Message.Zh} {finding.Found}"));
        }
    }
}
