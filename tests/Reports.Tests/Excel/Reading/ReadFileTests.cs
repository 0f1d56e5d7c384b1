using Reports.Core.Workbooks;
using Reports.Excel.Reading;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public sealed class ReadFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reader-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_is_read_and_known_by_its_name()
    {
        var path = PathOf("填报.xlsx");
        File.WriteAllBytes(path, new XlsxBuilder().Sheet("S", "").Build());

        Assert.Equal("填报.xlsx", WorkbookReader.ReadFile(path).Name);
    }

    [Theory]
    [InlineData("none.xlsx")]
    [InlineData("no/such/folder.xlsx")]
    [InlineData("nul\0.xlsx")]
    public void A_path_without_file_is_refused(string name) => Refused(PathOf(name), UnreadableReason.NotFound, name);

    [Fact]
    public void An_empty_path_is_refused() => Refused("", UnreadableReason.NotFound, "");

    [Fact]
    public void A_folder_is_refused() => Refused(_folder.FullName, UnreadableReason.IsFolder, _folder.Name);

    [Fact]
    public void What_the_system_forbids_is_refused()
    {
        // Tests may run as a user who may read everything, so the system's answer is handed in.
        WorkbookBytes.AssertSpeaks(FileRefusals.For("a.xlsx", new UnauthorizedAccessException()), UnreadableReason.AccessDenied);
        WorkbookBytes.AssertSpeaks(FileRefusals.For("a.xlsx", new IOException("sharing")), UnreadableReason.ReadFailed);
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private static void Refused(string path, UnreadableReason reason, string named)
    {
        var refusal = Assert.Throws<WorkbookUnreadableException>(() => WorkbookReader.ReadFile(path));

        WorkbookBytes.AssertSpeaks(refusal, reason);
        Assert.Contains(named, refusal.Description.Zh);
    }
}
