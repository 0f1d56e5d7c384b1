using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reports.Core.Templates;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;
using Reports.Excel.Writing;
using Reports.Testing;

namespace Reports.Tests.Excel.Writing;

public sealed class TemplateWorkbookWriterTests
{
    private static readonly TemplateDefinition Template = ContentWorkbook.Template;

    [Fact]
    public void Blank_template_binds_without_problems_and_has_no_rows()
    {
        var bound = Bind(Written(WorkbookContent.Empty));

        Assert.Empty(bound.Problems);
        Assert.True(bound.Cells.Conserved);
        Assert.Equal(Template.Version, bound.VersionFound);
        Assert.All(Template.Sheets.Where(sheet => sheet.Kind == SheetKind.Grid), sheet => Assert.Empty(bound.Rows(sheet.Key)));
    }

    [Fact]
    public void Content_comes_back_as_it_was_written()
    {
        var content = Filled();
        var bound = Bind(Written(content));
        var expected = WorkbookBinder.Bind(ContentWorkbook.Raw(content), Template);

        Assert.Empty(bound.Problems);
        foreach (var sheet in Template.Sheets.Where(sheet => sheet.Kind is SheetKind.Grid or SheetKind.Form))
        {
            Assert.Equal(Texts(sheet, expected), Texts(sheet, bound));
        }

        Assert.Equal(2, bound.Rows("scenes").Count);
        Assert.Equal("蔗糖压榨；蔗糖结晶", bound.Rows("data")[0]["sceneNames"].Text.Replace("\n", "", StringComparison.Ordinal));
        Assert.Equal("2", bound.Rows("data")[1]["number"].Text);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_in_another_culture()
    {
        var first = Written(Filled());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(Convert.ToHexString(first), Convert.ToHexString(Written(Filled())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_file_is_valid_open_xml(bool isFilled)
    {
        using var stream = new MemoryStream(Written(isFilled ? Filled() : WorkbookContent.Empty));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}");

        Assert.Empty(errors);
    }

    [Fact]
    public void Header_cells_hold_pure_names()
    {
        var raw = Read(Written(WorkbookContent.Empty));
        var scenes = raw.Sheets.Single(sheet => sheet.Name == "场景图谱");

        Assert.Equal(
            Template.Sheet("scenes").Columns.Select(column => column.Heading.Zh),
            scenes.Cells.Where(cell => cell.Row == GridPlace.HeaderRow).Select(cell => cell.Text));
        Assert.Empty(scenes.Merged);
    }

    [Fact]
    public void Content_without_sheets_is_refused()
    {
        Assert.Throws<System.Text.Json.JsonException>(() => WorkbookContentReader.Read("{}"u8));
        Assert.Equal(2, Filled().Rows("scenes").Count);
    }

    private static IEnumerable<string> Texts(SheetDefinition sheet, BoundWorkbook bound) =>
        from row in bound.Rows(sheet.Key)
        from column in sheet.Columns
        where column.Key is not ("number" or "sceneNames")
        select $"{sheet.Key}.{column.Key}={row[column.Key].Text}|{row[column.Key].State}";

    private static BoundWorkbook Bind(byte[] bytes) => WorkbookBinder.Bind(Read(bytes), Template);

    private static RawWorkbook Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return WorkbookReader.Read(stream, "written.xlsx");
    }

    private static byte[] Written(WorkbookContent content)
    {
        using var stream = new MemoryStream();
        TemplateWorkbookWriter.Write(Template, content, stream);
        return stream.ToArray();
    }

    private static WorkbookContent Filled() => WorkbookContentReader.Read(Encoding.UTF8.GetBytes("""
        { "sheets": {
          "cover": [ { "batch": "2026年度编制", "industryName": "制糖", "industryCode": "QB02", "organisation": "桂南蔗海糖业有限公司", "creditCode": "91451402MA5K7T3Q39", "organisationType": "制造企业", "region": "广西壮族自治区崇左市", "segments": "A；B", "contact": "黄建明", "phone": "0771-5550126", "date": "2026-10-12", "round": "第1次", "pledge": "已承诺" } ],
          "segments": [ { "code": "A", "name": "压榨", "kind": "产业链环节", "position": "1" }, { "code": "B", "name": "结晶", "kind": "产业链环节", "position": "2" } ],
          "scenes": [
            { "code": "QB02-A-2-1", "kind": "主场景", "name": "蔗糖压榨", "activity": "生产制造", "rating": "★★", "tags": "提质；降本", "painPoint": "=压榨靠人工观察，负荷波动大，影响抽出率和能耗，停机难以预测。" },
            { "code": "QB02-B-2-1", "kind": "主场景", "name": "蔗糖结晶", "activity": "生产制造", "rating": "★", "tags": "提质", "painPoint": "0012" } ],
          "data": [
            { "scenes": "QB02-A-2-1；QB02-B-2-1", "name": "锤度数据", "status": "缺失" },
            { "scenes": "QB02-B-2-1", "name": "'晶粒图像", "status": "已有", "remark": "a<b>&\"c\"" } ]
        } }
        """));
}
