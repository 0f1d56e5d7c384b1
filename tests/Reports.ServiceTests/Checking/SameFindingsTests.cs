using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Reports.Excel.Reading;
using Reports.Testing;
using Reports.Testing.Grids;

namespace Reports.ServiceTests.Checking;

public sealed class SameFindingsTests(SharedService shared) : IClassFixture<SharedService>
{
    [Theory]
    [InlineData("sugar-industry", "zh")]
    [InlineData("cement-industry", "en")]
    [InlineData("typical-scenes", "zh")]
    public async Task Command_line_workbook_and_grid_agree(string sample, string language)
    {
        var fromCommandLine = JsonNode.Parse(await RunAsync("check", RepositoryFiles.PathOf($"templates/samples/{sample}.xlsx"), "--format", "json", "--lang", language))!.AsObject();
        var fromWorkbook = await OfWorkbookAsync(sample, language);
        var fromGrid = await OfGridAsync(sample, language);

        Assert.Equal(sample == "sugar-industry", fromCommandLine["findings"]!.AsArray().Count > 0);
        Assert.Equal(fromWorkbook["findings"]!.ToJsonString(), fromGrid["findings"]!.ToJsonString());
        Assert.Equal(fromWorkbook["cells"]!.ToJsonString(), fromGrid["cells"]!.ToJsonString());
        Assert.Equal(fromWorkbook["sheets"]!.ToJsonString(), fromGrid["sheets"]!.ToJsonString());
        Assert.Equal(fromCommandLine.ToJsonString(), WithoutAdditions(fromWorkbook).ToJsonString());
    }

    [Theory]
    [InlineData("sugar-industry")]
    [InlineData("cement-industry")]
    [InlineData("typical-scenes")]
    public async Task Values_and_shown_texts_alone_are_enough(string sample)
    {
        var raw = WorkbookReader.ReadFile(RepositoryFiles.PathOf($"templates/samples/{sample}.xlsx"));
        var answer = await RunningService.JsonOf(await shared.Service.SendAsync("/api/grids/check", OfficeGrid.Of(raw with { Name = sample + ".xlsx" }, full: false)));

        Assert.Equal((await OfWorkbookAsync(sample, "zh"))["findings"]!.ToJsonString(), answer["findings"]!.ToJsonString());
    }

    [Fact]
    public async Task A_campaign_counts_in_the_service_as_on_the_command_line()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("campaign").FullName, "batch.json");
        await File.WriteAllTextAsync(file, """
            { "rules": { "SEM-06": "off", "CMP-06": "shadow" },
              "waivers": [{ "rule": "CMP-02", "row": "QB02-B-2-2", "reason": "原文待协会提供", "who": "王敏", "until": "2999-12-31" }] }
            """);
        await using var service = await RunningService.StartAsync("--Reports:Config", file);

        var answer = WithoutAdditions((await RunningService.JsonOf(await service.SendAsync("/api/workbooks/check?name=sugar-industry.xlsx&lang=zh", RunningService.Sample("sugar-industry")))).AsObject());

        var expected = JsonNode.Parse(await RunAsync("check", RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"), "--format", "json", "--lang", "zh", "--config", file))!;
        Assert.Equal(expected.ToJsonString(), answer.ToJsonString());
        Assert.DoesNotContain("SEM-06", answer["findings"]!.ToJsonString(), StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task The_sheets_say_what_is_missing()
    {
        var sheets = (await OfWorkbookAsync("sugar-industry", "zh"))["sheets"]!.AsArray();

        Assert.Equal(
            ["cover", "segments", "scenes", "links", "data", "models", "tools", "skills", "infrastructure"],
            sheets.Select(sheet => sheet!["key"]!.GetValue<string>()));
        foreach (var sheet in sheets)
        {
            Assert.Equal(sheet!["required"]!.GetValue<int>(), sheet["filled"]!.GetValue<int>() + sheet["missingCount"]!.GetValue<int>());
            Assert.Equal(Math.Min(200, sheet["missingCount"]!.GetValue<int>()), sheet["missing"]!.AsArray().Count);
        }
    }

    private async Task<JsonObject> OfWorkbookAsync(string sample, string language)
    {
        var answer = await shared.Service.SendAsync($"/api/workbooks/check?name={sample}.xlsx&lang={language}", RunningService.Sample(sample));
        return (await RunningService.JsonOf(answer.EnsureSuccessStatusCode())).AsObject();
    }

    private async Task<JsonObject> OfGridAsync(string sample, string language)
    {
        var raw = WorkbookReader.ReadFile(RepositoryFiles.PathOf($"templates/samples/{sample}.xlsx"));
        var answer = await shared.Service.SendAsync($"/api/grids/check?lang={language}", OfficeGrid.Of(raw));
        return (await RunningService.JsonOf(answer.EnsureSuccessStatusCode())).AsObject();
    }

    private static JsonObject WithoutAdditions(JsonObject answer)
    {
        answer.Remove("sheets");
        foreach (var finding in answer["findings"]!.AsArray().Concat((answer["waived"]?.AsArray() ?? []).Select(waived => waived!["finding"])))
        {
            finding!.AsObject().Remove("title");
        }

        return answer;
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "reports.dll"));
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
