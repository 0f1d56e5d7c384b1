using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Reports.Testing;

namespace Reports.EndToEnd.Cli;

/// <summary><c>compare --track</c> and <c>report --keep --track</c> on the samples with changed data.</summary>
public sealed partial class TrackedChangesCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-").FullName;

    [Theory]
    [InlineData("cement-industry")]
    [InlineData("typical-scenes")]
    [InlineData("sugar-industry")]
    public void The_law_of_tracked_changes_holds_for_a_sample_with_changed_data(string sample)
    {
        var workbook = RepositoryFiles.PathOf($"templates/samples/{sample}.xlsx");
        File.WriteAllBytes(At("新.xlsx"), Changed(File.ReadAllBytes(workbook)));
        Assert.Equal(0, ReportsProcess.Run("report", workbook, "--out", At("旧.docx")).ExitCode);
        Assert.Equal(0, ReportsProcess.Run("report", At("新.xlsx"), "--out", At("新.docx")).ExitCode);

        var (exit, output, _) = ReportsProcess.Run("compare", At("旧.docx"), At("新.docx"), "--track", "--out", At("修订.docx"));
        var (kept, _, told) = ReportsProcess.Run("report", At("新.xlsx"), "--keep", At("旧.docx"), "--track", "--out", At("新稿.docx"));

        Assert.Equal((0, 0), (exit, kept));
        Assert.Contains("已写成修订：插入", output, StringComparison.Ordinal);
        Assert.Contains("已写成修订：插入", told, StringComparison.Ordinal);
        TrackedChangesLaw.Assert(Read("旧.docx"), Read("新.docx"), Read("修订.docx"), sample);
        WrittenDocx.Validate(Read("新稿.docx"));
    }

    [Fact]
    public void Nothing_to_track_open_changes_and_half_a_request_are_told()
    {
        Assert.Equal(0, ReportsProcess.Run("report", RepositoryFiles.PathOf("templates/samples/typical-scenes.xlsx"), "--out", At("旧.docx")).ExitCode);
        File.WriteAllBytes(At("新.xlsx"), Changed(File.ReadAllBytes(RepositoryFiles.PathOf("templates/samples/typical-scenes.xlsx"))));
        Assert.Equal(0, ReportsProcess.Run("report", At("新.xlsx"), "--keep", At("旧.docx"), "--track", "--out", At("修订.docx")).ExitCode);

        var same = ReportsProcess.Run("compare", At("旧.docx"), At("旧.docx"), "--track", "--out", At("无.docx"));
        var open = ReportsProcess.Run("compare", At("修订.docx"), At("旧.docx"), "--track", "--out", At("无.docx"));
        var half = ReportsProcess.Run("compare", At("修订.docx"), At("旧.docx"), "--track");
        var alone = ReportsProcess.Run("report", At("新.xlsx"), "--track", "--out", At("无.docx"));

        Assert.Equal((0, 3, 2, 2), (same.ExitCode, open.ExitCode, half.ExitCode, alone.ExitCode));
        Assert.Contains("没有可写成修订的差别", same.Output, StringComparison.Ordinal);
        Assert.Contains("接受或拒绝", open.Errors, StringComparison.Ordinal);
        Assert.Contains("--out", half.Errors, StringComparison.Ordinal);
        Assert.Contains("--keep", alone.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(At("无.docx")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string name) => Path.Combine(_folder, name);

    private byte[] Read(string name) => File.ReadAllBytes(At(name));

    // Every fourth text of some length is worded otherwise, or cut.
    private static byte[] Changed(byte[] workbook)
    {
        using var memory = new MemoryStream();
        memory.Write(workbook);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.GetEntry("xl/sharedStrings.xml")!;
            string text;
            using (var reader = new StreamReader(part.Open()))
            {
                text = reader.ReadToEnd();
            }

            part.Delete();
            var number = 0;
            using var stream = zip.CreateEntry("xl/sharedStrings.xml").Open();
            stream.Write(Encoding.UTF8.GetBytes(Texts().Replace(text, match => ++number % 4 != 0 || match.Groups["text"].Value.Length < 12
                ? match.Value
                : match.Groups["start"].Value + match.Groups["text"].Value.Replace("系统", "平台", StringComparison.Ordinal).Replace("不足", "欠缺", StringComparison.Ordinal).Replace("人工", "人工经验", StringComparison.Ordinal) + "<")));
        }

        return memory.ToArray();
    }

    [GeneratedRegex("(?<start><(x:)?t( [^>]*)?>)(?<text>[^<]+)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Texts();
}
