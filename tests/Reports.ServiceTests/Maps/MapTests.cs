using System.Text.RegularExpressions;
using Reports.Excel.Reading;
using Reports.ServiceTests.Limits;
using Reports.Testing;
using Reports.Testing.Grids;

namespace Reports.ServiceTests.Maps;

public sealed class MapTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Cards_on_the_map_carry_the_codes_of_their_scenes()
    {
        var raw = WorkbookReader.ReadFile(RepositoryFiles.PathOf("templates/samples/typical-scenes.xlsx"));

        var fromWorkbook = await SvgAsync(await shared.Service.SendAsync("/api/workbooks/map?page=fit", RunningService.Sample("typical-scenes")));
        var fromGrid = await SvgAsync(await shared.Service.SendAsync("/api/grids/map?page=fit", OfficeGrid.Of(raw)));

        Assert.Equal(fromWorkbook, fromGrid);
        Assert.Matches("id=\"scene-[A-Z]{2}[0-9]{2}-[A-Z]+-[1-6]-[0-9]+\"", fromWorkbook);
    }

    [Theory]
    [InlineData("map")]
    [InlineData("categories")]
    [InlineData("elements")]
    [InlineData("chains")]
    [InlineData("gaps")]
    [InlineData("statistics")]
    [InlineData("cards")]
    public async Task Every_figure_can_be_asked_for(string figure) =>
        Assert.Contains("<svg", await SvgAsync(await shared.Service.SendAsync($"/api/workbooks/map?figure={figure}", RunningService.Sample("typical-scenes"))), StringComparison.Ordinal);

    [Fact]
    public async Task A_figure_on_several_sheets_is_given_sheet_by_sheet()
    {
        var first = await shared.Service.SendAsync("/api/workbooks/map?figure=cards", RunningService.Sample("typical-scenes"));
        var count = int.Parse(Assert.Single(first.Headers.GetValues("Sheet-Count")), System.Globalization.CultureInfo.InvariantCulture);

        Assert.InRange(count, 2, 100);
        Assert.NotEqual(await SvgAsync(first), await SvgAsync(await shared.Service.SendAsync($"/api/workbooks/map?figure=cards&sheet={count}", RunningService.Sample("typical-scenes"))));
        await BadInputTests.AssertProblem(await shared.Service.SendAsync($"/api/workbooks/map?figure=cards&sheet={count + 1}", RunningService.Sample("typical-scenes")), 400, "unknown-choice");
    }

    [Fact]
    public async Task A_picture_for_a_sheet_comes_as_png()
    {
        var answer = await shared.Service.SendAsync("/api/workbooks/map?format=png", RunningService.Sample("typical-scenes"));

        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.True((await answer.Content.ReadAsByteArrayAsync()).AsSpan(1).StartsWith("PNG"u8));
    }

    [Fact]
    public async Task No_script_and_no_address_stands_in_a_drawing()
    {
        var svg = await SvgAsync(await shared.Service.SendAsync("/api/workbooks/map", RunningService.Sample("sugar-industry")));

        Assert.DoesNotMatch(new Regex("<script|href=\"http|on[a-z]+=\"", RegexOptions.IgnoreCase), svg);
    }

    private static async Task<string> SvgAsync(HttpResponseMessage answer)
    {
        Assert.Equal("image/svg+xml", answer.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }
}
