using Reports.Core;
using Reports.Core.Findings;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Findings;

public class FindingsFormsTests
{
    [Fact]
    public void Markdown_is_a_table_for_each_sheet()
    {
        var faulty = FindingsSarifTests.Faulty();
        var few = faulty.Result.Findings.Where(finding => finding.Rule is "SEM-03" or "SEM-07" or "SEM-11" or "CMP-13" or "CMP-14");

        Snapshot.Verify(FindingsMarkdown.Write([faulty with { Result = new CheckResult([.. few]) }], Language.Chinese), "md");
    }

    [Theory]
    [InlineData(Language.Chinese, "试行", "等待协会提供原文（王敏批准，2026-12-31前有效）")]
    [InlineData(Language.English, "on trial", "等待协会提供原文 (allowed by 王敏 until 2026-12-31)")]
    public void People_see_what_is_on_trial_and_what_was_let_pass(Language language, string trial, string decision)
    {
        var judged = FindingsSarifTests.Judged();

        Assert.Contains(trial, FindingsText.Write(judged.Map, judged.Result, language), StringComparison.Ordinal);
        foreach (var form in new[] { FindingsMarkdown.Write([judged], language), FindingsPage.Write([judged], language) })
        {
            Assert.Contains(trial, form, StringComparison.Ordinal);
            Assert.Contains(decision, form, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Colours_are_for_terminals_only()
    {
        var (map, result) = FindingsSarifTests.Faulty();
        var plain = FindingsText.Write(map, result, Language.Chinese);
        var coloured = FindingsText.Write(map, result, Language.Chinese, coloured: true);

        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains("\u001b[1;31m错误\u001b[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void A_row_is_called_by_its_own_words_unless_the_message_has_them()
    {
        var (map, result) = FindingsSarifTests.Faulty();
        var text = FindingsText.Write(map, result, Language.Chinese);

        Assert.Contains("H6 （原油炼制计划优化降本提质增）", text, StringComparison.Ordinal);
        Assert.DoesNotContain("（库存准确率）“库存准确率”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbouring_cells_become_ranges()
    {
        CellAddress At(int row, int column, string sheet = "S") => new(sheet, row, column);

        Assert.Equal(["F6:F8", "F10", "G10", "T!A1:A2"], CellRuns.Of([At(6, 6), At(7, 6), At(8, 6), At(10, 6), At(10, 7), At(1, 1, "T"), At(2, 1, "T")], "S"));
        Assert.Empty(CellRuns.Of([], "S"));
    }
}
