using System.Text.Json;
using Reports.Core.Templates;
using Reports.Core.Workbooks;
using Reports.Excel.Writing;
using Reports.Testing;

namespace Reports.EndToEnd.Cli;

public sealed class MigrateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("migrate").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_old_workbook_becomes_a_current_one_without_a_finding()
    {
        var old = Save(OldWorkbook.Template, OldWorkbook.ContentOf("cement-industry"));

        var (exit, output, _) = ReportsProcess.Run("migrate", old, "--out", Path.Combine(_folder, "new.xlsx"));

        Assert.Equal(0, exit);
        Assert.StartsWith("2026.1 版 → 2026.2 版：", output, StringComparison.Ordinal);
        Assert.Equal(0, ReportsProcess.Run("check", Path.Combine(_folder, "new.xlsx")).ExitCode);

        var (refused, _, why) = ReportsProcess.Run("check", old);
        Assert.Equal(1, refused);
        Assert.Empty(why);
    }

    [Fact]
    public void What_did_not_land_is_told_in_json_with_its_cell()
    {
        var content = OldWorkbook.ContentOf("typical-scenes");
        var scenes = content.Rows("scenes").Select(row => row.ToDictionary(StringComparer.Ordinal)).ToArray();
        scenes[2]["budget"] = "80";
        var old = Save(OldWorkbook.Template, new WorkbookContent(content.Sheets
            .ToDictionary(sheet => sheet.Key, sheet => sheet.Key == "scenes" ? scenes : sheet.Value, StringComparer.Ordinal)));

        var (exit, output, _) = ReportsProcess.Run("migrate", old, "--out", Path.Combine(_folder, "new.xlsx"), "--format", "json");

        Assert.Equal(1, exit);
        using var json = JsonDocument.Parse(output);
        var left = Assert.Single(json.RootElement.GetProperty("left").EnumerateArray());
        Assert.Equal(("M8", "80", "columnDropped"), (left.GetProperty("cell").GetString(), left.GetProperty("text").GetString(), left.GetProperty("reason").GetString()));
    }

    [Fact]
    public void A_current_workbook_is_refused_and_nothing_is_written()
    {
        var (exit, _, errors) = ReportsProcess.Run("migrate", RepositoryFiles.PathOf("templates/samples/cement-industry.xlsx"), "--out", Path.Combine(_folder, "new.xlsx"));

        Assert.Equal(3, exit);
        Assert.Contains("不需要迁移", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public void An_unknown_version_is_refused_with_the_versions_that_can_be_migrated()
    {
        var old = Save(OldWorkbook.Template with { Version = "2019.3" }, OldWorkbook.ContentOf("typical-scenes"));

        var (exit, _, errors) = ReportsProcess.Run("migrate", old, "--out", Path.Combine(_folder, "new.xlsx"));

        Assert.Equal(3, exit);
        Assert.Contains("2019.3 版模板", errors, StringComparison.Ordinal);
        Assert.Contains("可以迁移的版本：2026.1", errors, StringComparison.Ordinal);
    }

    private string Save(TemplateDefinition template, WorkbookContent content)
    {
        var path = Path.Combine(_folder, "old.xlsx");
        using var file = File.Create(path);
        TemplateWorkbookWriter.Write(template, content, file);
        return path;
    }
}
