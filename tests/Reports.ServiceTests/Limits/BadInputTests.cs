using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Reports.Testing.Workbooks;

namespace Reports.ServiceTests.Limits;

public sealed class BadInputTests(SharedService shared) : IClassFixture<SharedService>
{
    public static TheoryData<string, int, string> Files => new()
    {
        { "nothing", 400, "empty" },
        { "text", 415, "text-file" },
        { "png", 415, "not-a-workbook" },
        { "old xls", 415, "old-excel-format" },
        { "docx", 415, "word-document" },
        { "plain zip", 415, "plain-archive" },
        { "cut off", 422, "damaged-archive" },
        { "broken part", 422, "damaged-part" },
        { "encrypted", 422, "password-protected" },
        { "macros", 422, "macro-enabled" },
        { "zip bomb", 422, "zip-bomb" },
        { "entities", 422, "forbidden-xml" },
        { "another workbook", 422, "not-this-template" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task An_unusable_file_is_refused_with_the_next_step(string what, int status, string name)
    {
        var answer = await shared.Service.SendAsync("/api/workbooks/check?name=a.xlsx", FileThatIs(what));

        await AssertProblem(answer, status, name);
    }

    [Theory]
    [InlineData("/api/workbooks/map")]
    [InlineData("/api/workbooks/report")]
    public async Task Every_door_refuses_alike(string path) =>
        await AssertProblem(await shared.Service.SendAsync(path, FileThatIs("encrypted")), 422, "password-protected");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"name":"a"}""")]
    [InlineData("""{"name":"a","sheets":null}""")]
    [InlineData("""{"name":"a","sheets":[{"name":"s","values":[[{}]]}]}""")]
    [InlineData("""{"name":"a","sheets":[{"name":"s","visibility":3,"values":[]}]}""")]
    public async Task A_grid_that_is_none_is_malformed(string json) =>
        await AssertProblem(await PostJsonAsync(json), 400, "malformed-json");

    [Fact]
    public async Task A_sheet_that_is_null_is_malformed() =>
        await AssertProblem(await PostJsonAsync("""{"name":"a","sheets":[null]}"""), 400, "malformed-grid");

    [Theory]
    [InlineData("""{"name":"a","sheets":[{"name":"s","values":[null]}]}""")]
    [InlineData("""{"name":"a","sheets":[{"name":"s","values":[],"comments":[null]}]}""")]
    [InlineData("""{"name":"a","sheets":[{"name":"s","values":[],"texts":{"A1":null}}]}""")]
    [InlineData("""{"name":"a","sheets":[{"name":"s","origin":"7C","values":[]}]}""")]
    [InlineData("""{"name":"a","sheets":[{"name":"s","values":[],"texts":{"C0":"x"}}]}""")]
    [InlineData("""{"name":"a","sheets":[{"name":"s","values":[],"merged":["A1:B2:C3"]}]}""")]
    [InlineData("""{"name":"a","sheets":[{"name":"s","values":[],"hiddenRows":["x"]}]}""")]
    [InlineData("""{"name":"a","sheets":[{"name":"s","values":[]},{"name":"s","values":[]}]}""")]
    [InlineData("""{"name":"a","sheets":[{"name":"s","values":[],"texts":{"C1":"x","$C$1":"y"}}]}""")]
    [InlineData("""{"name":"a","sheets":[{"name":"s","origin":"XFD1048576","values":[[1,2]]}]}""")]
    public async Task A_grid_that_contradicts_itself_says_where(string json)
    {
        var problem = await AssertProblem(await PostJsonAsync(json), 400, "malformed-grid");

        Assert.Equal("s", problem["errors"]![0]!["sheet"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(1_000_000, "null", 422, "not-this-template")]
    [InlineData(1_000_001, "null", 413, "grid-too-large")]
    [InlineData(1_000_000, "\"\"", 422, "not-this-template")]
    [InlineData(300_000, "1.5", 422, "not-this-template")]
    [InlineData(300_001, "1.5", 413, "too-many-cells")]
    public async Task A_grid_may_have_so_many_cells_and_no_more(int values, string value, int status, string name)
    {
        // The names of grid and sheet are values too.
        var json = new StringBuilder("""{"name":"a","sheets":[{"name":"s","values":[""");
        var cells = values - 2;
        for (var row = 0; row * 1000 < cells; row++)
        {
            json.Append(row == 0 ? "[" : ",[").AppendJoin(',', Enumerable.Repeat(value, Math.Min(1000, cells - (row * 1000)))).Append(']');
        }

        await AssertProblem(await PostJsonAsync(json.Append("]}]}").ToString()), status, name);
    }

    [Fact]
    public async Task Fifty_requests_at_once_are_all_answered()
    {
        var workbook = RunningService.Sample("cement-industry");
        var answers = Enumerable.Range(0, 50).Select(at => shared.Service.SendAsync($"/api/workbooks/check?name={at}.xlsx", workbook)).ToArray();
        var health = await shared.Service.Client.GetAsync("/health/live");

        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.All(await Task.WhenAll(answers), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Theory]
    [InlineData("/api/workbooks/map?figure=cake", "unknown-choice")]
    [InlineData("/api/workbooks/map?page=a5", "unknown-choice")]
    [InlineData("/api/workbooks/map?format=bmp", "unknown-choice")]
    [InlineData("/api/workbooks/report?kind=poem", "unknown-choice")]
    public async Task A_word_that_is_none_of_the_choices_is_named_with_them(string path, string name) =>
        await AssertProblem(await shared.Service.SendAsync(path, RunningService.Sample("typical-scenes")), 400, name);

    [Theory]
    [InlineData("/api/nothing", 404, "no-such-address")]
    [InlineData("/api/jobs/0123", 404, "no-such-job")]
    [InlineData("/api/results/0123", 404, "no-such-result")]
    [InlineData("/api/rules/XYZ-99", 404, "no-such-rule")]
    [InlineData("/api/workbooks/check", 405, "method-not-allowed")]
    public async Task An_address_without_anything_is_a_problem_too(string path, int status, string name) =>
        await AssertProblem(await shared.Service.Client.GetAsync(path), status, name);

    [Fact]
    public async Task A_grid_must_be_sent_as_json() =>
        await AssertProblem(await shared.Service.Client.PostAsync("/api/grids/check", new StringContent("{}", Encoding.UTF8, "text/plain")), 415, "unsupported-content-type");

    [Fact]
    public async Task Problems_speak_English_when_asked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/rules/XYZ-99");
        request.Headers.AcceptLanguage.ParseAdd("en-GB, zh;q=0.5");
        var problem = await RunningService.JsonOf(await shared.Service.Client.SendAsync(request));

        Assert.StartsWith("There is no such rule.", problem["title"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    /// <summary>Checks a problem: status, type, plain Chinese words, a trace id and no trace of the program.</summary>
    internal static async Task<JsonNode> AssertProblem(HttpResponseMessage answer, int status, string name)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode == status, $"{(int)answer.StatusCode}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal("urn:reports:problem:" + name, problem["type"]!.GetValue<string>());
        Assert.Equal(status, problem["status"]!.GetValue<int>());
        Assert.Matches("[\u4e00-\u9fff].*。", problem["detail"]!.GetValue<string>());
        Assert.NotEmpty(problem["traceId"]!.GetValue<string>());
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        return problem;
    }

    private Task<HttpResponseMessage> PostJsonAsync(string json) =>
        shared.Service.Client.PostAsync("/api/grids/check", new StringContent(json, Encoding.UTF8, "application/json"));

    private static byte[] FileThatIs(string what) => what switch
    {
        "nothing" => [],
        "text" => "编号,名称\n1,场景"u8.ToArray(),
        "png" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        "old xls" => CompoundFileBuilder.WithStreams("Workbook"),
        "docx" => new PackageBuilder().Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>").Add("word/document.xml", "<w/>").Build(),
        "plain zip" => new PackageBuilder().Add("说明.txt", "x").Build(),
        "cut off" => RunningService.Sample("typical-scenes")[..20_000],
        "broken part" => OneSheet().ToPackage().Set("xl/worksheets/sheet1.xml", "<worksheet><sheetData></worksheet>").Build(),
        "encrypted" => CompoundFileBuilder.WithStreams("EncryptionInfo", "EncryptedPackage"),
        "macros" => OneSheet().ToPackage().Add("xl/vbaProject.bin", "x").Build(),
        "zip bomb" => OneSheet().ToPackage().Without("xl/worksheets/sheet1.xml").Add("xl/worksheets/sheet1.xml", Bomb).Build(CompressionLevel.SmallestSize),
        "entities" => OneSheet().ToPackage().Set("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>").Build(),
        _ => OneSheet().Build(),
    };

    private static XlsxBuilder OneSheet() => new XlsxBuilder().Sheet("Sheet1", """<row r="1"><c r="A1"><v>1</v></c></row>""");

    private static void Bomb(Stream part)
    {
        part.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"""u8);
        var rows = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<row></row>", 10_000)));
        for (var written = 0; written < 100 << 20; written += rows.Length)
        {
            part.Write(rows);
        }
    }
}
