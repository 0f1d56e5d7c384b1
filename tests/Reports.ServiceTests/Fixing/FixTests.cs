using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Core.Workbooks;
using Reports.ServiceTests.Limits;
using Reports.Testing.Grids;
using Reports.Testing.Workbooks;

namespace Reports.ServiceTests.Fixing;

public sealed class FixTests(SharedService shared) : IClassFixture<SharedService>
{
    private static readonly byte[] Sugar = RunningService.Sample("sugar-industry");

    [Fact]
    public async Task A_workbook_gets_its_safe_fixes_and_comes_back_by_link()
    {
        var answer = await PostAsync("/api/workbooks/fix?name=糖.xlsx");
        var edits = answer["edits"]!.AsArray();
        var result = answer["result"]!;
        var after = WorkbookBytes.Read(await shared.Service.Client.GetByteArrayAsync(result["url"]!.GetValue<string>()));

        Assert.NotEmpty(edits);
        Assert.Equal("糖（已修改）.xlsx", result["name"]!.GetValue<string>());
        Assert.All(edits, edit => Assert.Equal(Text(edit!, "after"), TextAt(after, Text(edit!, "sheet"), Text(edit!, "cell"))));
    }

    [Fact]
    public async Task A_grid_is_planned_the_same_fixes()
    {
        var grid = OfficeGrid.Of(WorkbookBytes.Read(Sugar));
        var planned = await RunningService.JsonOf(await shared.Service.SendAsync("/api/grids/fix", new JsonObject { ["grid"] = grid }));
        var made = await PostAsync("/api/workbooks/fix");

        Assert.Equal(made["edits"]!.ToJsonString(), planned["edits"]!.ToJsonString());
        Assert.Equal(made["after"]!.ToJsonString(), planned["after"]!.ToJsonString());
        Assert.False(planned.AsObject().ContainsKey("result"));
    }

    [Fact]
    public async Task Chosen_edits_are_made_and_taken_back()
    {
        var all = (await PostAsync("/api/workbooks/fix"))["edits"]!.AsArray();
        var one = all[0]!.AsObject();

        var made = await RunningService.JsonOf(await SendFormAsync(Sugar, new JsonArray(one.DeepClone())));
        var changed = await shared.Service.Client.GetByteArrayAsync(made["result"]!["url"]!.GetValue<string>());
        var back = new JsonObject { ["sheet"] = Text(one, "sheet"), ["cell"] = Text(one, "cell"), ["before"] = Text(one, "after"), ["after"] = Text(one, "before") };
        var undone = await RunningService.JsonOf(await SendFormAsync(changed, new JsonArray(back)));
        var restored = await shared.Service.Client.GetByteArrayAsync(undone["result"]!["url"]!.GetValue<string>());

        Assert.Equal(Text(one, "after"), TextAt(WorkbookBytes.Read(changed), Text(one, "sheet"), Text(one, "cell")));
        Assert.Equal(JsonSerializer.Serialize(WorkbookBytes.Read(Sugar).Sheets), JsonSerializer.Serialize(WorkbookBytes.Read(restored).Sheets));
    }

    [Fact]
    public async Task An_edit_of_a_cell_that_has_changed_is_skipped_with_its_reason()
    {
        var edit = new JsonObject { ["sheet"] = "场景图谱", ["cell"] = "D6", ["before"] = "别的内容", ["after"] = "新内容" };
        var answer = await RunningService.JsonOf(await SendFormAsync(Sugar, new JsonArray(edit)));

        Assert.Empty(answer["edits"]!.AsArray());
        Assert.Contains("已经变了", Assert.Single(answer["skipped"]!.AsArray())!["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(Sugar, await shared.Service.Client.GetByteArrayAsync(answer["result"]!["url"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Only_the_rules_asked_for_are_fixed()
    {
        var all = (await PostAsync("/api/workbooks/fix"))["edits"]!.AsArray().Count;
        var some = (await PostAsync("/api/workbooks/fix?rule=REF-01"))["edits"]!.AsArray().Count;

        Assert.InRange(some, 0, all - 1);
        await BadInputTests.AssertProblem(await shared.Service.SendAsync("/api/workbooks/fix?rule=XYZ-99", Sugar), 400, "unknown-choice");
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_plainly()
    {
        await BadInputTests.AssertProblem(await SendFormAsync(Sugar, new JsonArray(new JsonObject { ["sheet"] = "a", ["cell"] = "7", ["before"] = "", ["after"] = "" })), 400, "malformed-edit");
        await BadInputTests.AssertProblem(await SendFormAsync(Sugar, JsonValue.Create("x")), 400, "malformed-json");
        await BadInputTests.AssertProblem(await SendFormAsync(null, new JsonArray()), 400, "malformed-form");
        await BadInputTests.AssertProblem(await SendFormAsync([1, 2, 3], new JsonArray()), 415, "not-a-workbook");
        await BadInputTests.AssertProblem(await shared.Service.SendAsync("/api/grids/fix", new JsonObject { ["grid"] = null }), 400, "malformed-json");
    }

    [Fact]
    public async Task Chosen_edits_sent_as_a_file_are_not_taken_for_all_safe_fixes()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Sugar), "workbook", "a.xlsx" },
            { new StringContent("[]"), "edits", "edits.json" },
        };

        await BadInputTests.AssertProblem(await shared.Service.Client.PostAsync("/api/workbooks/fix", form), 400, "malformed-form");
    }

    private async Task<JsonNode> PostAsync(string path) => await RunningService.JsonOf((await shared.Service.SendAsync(path, Sugar)).EnsureSuccessStatusCode());

    private async Task<HttpResponseMessage> SendFormAsync(byte[]? workbook, JsonNode edits)
    {
        using var form = new MultipartFormDataContent();
        if (workbook is not null)
        {
            form.Add(new ByteArrayContent(workbook), "workbook", "a.xlsx");
        }

        form.Add(new StringContent(edits.ToJsonString()), "edits");
        return await shared.Service.Client.PostAsync("/api/workbooks/fix", form);
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static string TextAt(RawWorkbook workbook, string sheet, string cell) =>
        workbook.Sheets.Single(candidate => candidate.Name == sheet).Cells.SingleOrDefault(found => new CellAddress("", found.Row, found.Column).A1 == cell).Text ?? "";
}
