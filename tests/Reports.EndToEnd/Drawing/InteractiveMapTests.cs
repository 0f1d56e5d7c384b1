using System.Diagnostics;
using Reports.EndToEnd.Cli;
using Reports.Testing;

namespace Reports.EndToEnd.Drawing;

/// <summary>The interactive map in a real browser (Chromium); its state is set by the address.</summary>
public sealed class InteractiveMapTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly string _page;

    public InteractiveMapTests()
    {
        _page = Path.Combine(_folder, "map.html");
        var (exit, _, errors) = ReportsProcess.Run("map", RepositoryFiles.PathOf("templates/samples/cement-industry.xlsx"), "--out", _page);
        Assert.True(exit == 0, errors);
    }

    [Fact]
    public void It_opens_with_every_scene_and_loads_nothing_from_elsewhere()
    {
        var dom = Browse("");

        Assert.Contains("49 / 49 个场景", dom, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"http", dom, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"http", dom, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#gap=1", "12 / 49 个场景")]
    [InlineData("#q=%E7%A2%8E", "个场景")]
    [InlineData("#segment=F&activity=2", "3 / 49 个场景")]
    [InlineData("#q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA", "0 / 49 个场景")]
    public void Search_and_filters_count_what_they_leave(string state, string count) =>
        Assert.Contains(count, Browse(state), StringComparison.Ordinal);

    [Fact]
    public void A_chosen_scene_shows_its_lists_and_lights_its_links()
    {
        var dom = Browse("#scene=scene-JC01-C-2-6");

        Assert.Contains("有害元素循环富集数据（缺失）", dom, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(dom, "class=\"link lit\""));
    }

    [Fact]
    public void Every_card_can_be_reached_by_the_keyboard_and_has_a_name()
    {
        var dom = Browse("");

        Assert.Equal(49, System.Text.RegularExpressions.Regex.Count(dom, "<g id=\"scene-[^>]*role=\"button\"[^>]*tabindex=\"0\"|<g id=\"scene-[^>]*tabindex=\"0\"[^>]*role=\"button\""));
        Assert.Contains("aria-labelledby=\"scene-JC01-A-1-1-title\"", dom, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Browse(string state)
    {
        var start = new ProcessStartInfo("chromium") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={Path.Combine(_folder, "profile")}", "--virtual-time-budget=2000", "--dump-dom", new Uri(_page).AbsoluteUri + state })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var dom = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return dom.Length > 0 ? dom : throw new InvalidOperationException(errors.GetAwaiter().GetResult());
    }
}
