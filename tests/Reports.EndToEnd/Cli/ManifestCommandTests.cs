namespace Reports.EndToEnd.Cli;

public sealed class ManifestCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_manifest_is_built_with_its_icons_and_passes_the_check()
    {
        var (built, _, errors) = ReportsProcess.Run("manifest", "build", "--origin", "https://reports.example.cn", "--cloud", "china", "--out", _folder);
        Assert.True(built == 0, errors);
        Assert.Equal(["icon-16.png", "icon-32.png", "icon-64.png", "icon-80.png"], Directory.GetFiles(At("icons")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        var (passed, output, _) = ReportsProcess.Run("manifest", "check", At("manifest.xml"));

        Assert.Equal(0, passed);
        Assert.Contains("没有问题", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_swapped_icon_is_named_with_its_line()
    {
        ReportsProcess.Run("manifest", "build", "--origin", "https://reports.example.cn", "--out", _folder);
        File.Copy(At("icons/icon-16.png"), At("icons/icon-80.png"), overwrite: true);

        var (exit, output, _) = ReportsProcess.Run("manifest", "check", At("manifest.xml"));

        Assert.Equal(1, exit);
        Assert.Matches("第 [0-9]+ 行 OfficeApp/VersionOverrides/Resources/bt:Images/bt:Image\\[3\\]", output);
        Assert.Contains("应为 80×80 像素，实际为 16×16", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://reports.example.cn", "global", "https")]
    [InlineData("reports", "dev", "不是网址")]
    public void An_origin_that_Office_would_not_take_is_wrong_usage(string origin, string cloud, string message)
    {
        var (exit, _, errors) = ReportsProcess.Run("manifest", "build", "--origin", origin, "--cloud", cloud, "--out", _folder);

        Assert.Equal(2, exit);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_manifest_that_is_not_there_is_refused() =>
        Assert.Equal(3, ReportsProcess.Run("manifest", "check", At("nothing.xml")).ExitCode);

    [Fact]
    public void The_service_does_not_listen_to_strangers_without_a_key()
    {
        var (exit, output, errors) = ReportsProcess.Run("serve", "--urls", "http://0.0.0.0:0");

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains("Reports__ApiKey", errors, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder, name);
}
