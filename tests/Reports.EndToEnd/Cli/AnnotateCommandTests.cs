using Reports.Testing;

namespace Reports.EndToEnd.Cli;

public sealed class AnnotateCommandTests : IDisposable
{
    private static readonly string Sample = RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx");

    private readonly string _folder = Directory.CreateTempSubdirectory("reports-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Marks_go_on_and_come_off_again()
    {
        var (exit, output, errors) = ReportsProcess.Run("annotate", Sample, "--out", At("marked.xlsx"));
        Assert.True(exit == 1, errors);
        Assert.Contains("已标出", output, StringComparison.Ordinal);

        Assert.Equal(0, ReportsProcess.Run("annotate", "--strip", At("marked.xlsx"), "--out", At("clean.xlsx")).ExitCode);
        Assert.Equal(File.ReadAllBytes(Sample), File.ReadAllBytes(At("clean.xlsx")));
        Assert.Equal(3, ReportsProcess.Run("annotate", "--strip", At("clean.xlsx"), "--out", At("again.xlsx")).ExitCode);
    }

    [Theory]
    [InlineData("sarif", "\"version\": \"2.1.0\"")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("markdown", "# 检查结果：sugar-industry.xlsx")]
    public void Findings_come_in_the_form_asked_for(string format, string expected)
    {
        var (exit, _, errors) = ReportsProcess.Run("check", Sample, "--format", format, "--out", At("findings"));

        Assert.True(exit == 1, errors);
        Assert.Contains(expected, File.ReadAllText(At("findings")), StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder, name);
}
