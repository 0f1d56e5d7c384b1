using Reports.Core.Fixes;
using Reports.Excel.Patching;
using Reports.Testing;
using Reports.Testing.Workbooks;
using static Reports.Tests.Excel.Patching.PatchedFile;

namespace Reports.Tests.Excel.Patching;

public class WorkbookPatcherTests
{
    private const string TextCell = """<row r="2"><c r="B2" s="0" t="inlineStr"><is><t>旧</t></is></c></row>""";

    [Fact]
    public void Only_the_changed_cell_is_written_anew()
    {
        var file = new XlsxBuilder().Sheet("S", """<row r="1" ht="20"><c r="A1" s="0" t="s"><v>0</v></c><!-- <c> --><c t='s' r='B1' s='0'><v>1</v></c></row>""")
            .Strings("<si><t>甲</t></si>", "<si><t>乙</t></si>").Build();

        var patched = Of(file, Edit("B1", "乙", "丙<&>"));

        Assert.Contains(
            """<row r="1" ht="20"><c r="A1" s="0" t="s"><v>0</v></c><!-- <c> --><c r='B1' s='0' t="inlineStr"><is><t>丙&lt;&amp;&gt;</t></is></c></row>""",
            ZipEntries.Text(patched.After, "xl/worksheets/sheet1.xml"),
            StringComparison.Ordinal);
        patched.AssertReadsAsInMemory();
    }

    [Fact]
    public void Every_other_entry_keeps_its_packed_bytes()
    {
        var file = File.ReadAllBytes(RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"));
        var patched = Of(file, Edit("E10", "蔗汁流量等", "蔗汁流量", "数据要素清单"));

        Assert.Equal(["xl/worksheets/sheet6.xml"], ZipEntries.Changed(file, patched.After));
        var (before, after) = (ZipEntries.Packed(file), ZipEntries.Packed(patched.After));
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before.Where(entry => entry.Key != "xl/worksheets/sheet6.xml"), entry => Assert.Equal(entry.Value, after[entry.Key]));
        patched.AssertReadsAsInMemory();
    }

    [Fact]
    public void Without_changes_the_file_keeps_its_bytes()
    {
        var file = new XlsxBuilder().Sheet("S", TextCell).Build();

        Assert.Equal(file, Of(file, Edit("B2", "旧", "旧")).After);
        Assert.Equal(file, Of(file, Edit("B2", "别的", "新")).After);
    }

    [Theory]
    [InlineData("B2", "别的", SkipReason.BeforeDiffers)]
    [InlineData("Z9", "有", SkipReason.BeforeDiffers)]
    [InlineData("A3", "1", SkipReason.Formula)]
    [InlineData("A4", "2", SkipReason.Formula)]
    [InlineData("B6", "", SkipReason.Merged)]
    [InlineData("C3", "#VALUE!", SkipReason.Picture)]
    public void What_cannot_be_changed_is_skipped_with_its_reason(string cell, string before, SkipReason reason)
    {
        var file = new XlsxBuilder()
            .Sheet(
                "S",
                TextCell + """<row r="3"><c r="A3"><f t="array" ref="A3:A4">B1:B2</f><v>1</v></c><c r="C3" t="e" vm="1"><v>#VALUE!</v></c></row><row r="4"><c r="A4"><v>2</v></c></row><row r="6"><c r="A6"><v>5</v></c></row>""",
                after: """<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>""")
            .Build();

        var patched = Of(file, Edit(cell, before, "新"));

        Assert.Equal(reason, Assert.Single(patched.Result.Skipped).Reason);
        Assert.Equal(file, patched.After);
    }

    [Fact]
    public void Cells_and_rows_that_are_not_there_are_put_in_their_place()
    {
        var file = new XlsxBuilder().Sheet(
            "S",
            """<row r="2" spans="2:2" s="2" customFormat="1"><c r="B2"><v>1</v></c></row><row r="5"/><row r="9"><c r="A9"><v>9</v></c></row>""",
            before: """<dimension ref="A2:B9"/><cols><col min="3" max="5" width="9" style="1"/></cols>""").Formats("@", "0").Build();

        var patched = Of(file, Edit("A2", "", "左"), Edit("C2", "", "右"), Edit("D5", "", "空行"), Edit("C7", "", "新行"), Edit("A12", "", "末行"), Edit("A1", "", "首行"));

        Assert.Equal(
            """<dimension ref="A1:D12"/><cols><col min="3" max="5" width="9" style="1"/></cols><sheetData>"""
            + """<row r="1"><c r="A1" t="inlineStr"><is><t>首行</t></is></c></row>"""
            + """<row r="2" spans="1:3" s="2" customFormat="1"><c r="A2" s="2" t="inlineStr"><is><t>左</t></is></c><c r="B2"><v>1</v></c><c r="C2" s="2" t="inlineStr"><is><t>右</t></is></c></row>"""
            + """<row r="5"><c r="D5" s="1" t="inlineStr"><is><t>空行</t></is></c></row>"""
            + """<row r="7"><c r="C7" s="1" t="inlineStr"><is><t>新行</t></is></c></row>"""
            + """<row r="9"><c r="A9"><v>9</v></c></row>"""
            + """<row r="12"><c r="A12" t="inlineStr"><is><t>末行</t></is></c></row></sheetData>""",
            Between(ZipEntries.Text(patched.After, "xl/worksheets/sheet1.xml"), "<dimension", "</worksheet>"));
        Assert.Equal(6, patched.Result.Written.Count);
        patched.AssertReadsAsInMemory();
    }

    [Fact]
    public void An_empty_sheet_takes_cells()
    {
        var file = new XlsxBuilder().Sheet("S", "").ToPackage()
            .Set("xl/worksheets/sheet1.xml", """<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData /></x:worksheet>""").Build();

        var patched = Of(file, Edit("B3", "", "三"), Edit("A1", "", "一"), Edit("C1", "", "一三"));

        Assert.Equal(["一", "一三", "三"], WorkbookBytes.Read(patched.After).Sheets[0].Cells.Select(cell => cell.Text));
        Assert.Equal(ZipEntries.Contents(file)["xl/worksheets/sheet1.xml"], ZipEntries.Contents(patched.Undone())["xl/worksheets/sheet1.xml"]);
    }

    [Theory]
    [InlineData("<c r=\"B2\"><v>3</v></c>", "3", "12", "<c r=\"B2\"><v>12</v></c>")]
    [InlineData("<c r=\"B2\"><v>3</v></c>", "3", "★★★", "<c r=\"B2\" t=\"inlineStr\"><is><t>★★★</t></is></c>")]
    [InlineData("<c r=\"B2\" s=\"1\"><v>45000</v></c>", "2023-03-15", "2026-03-05", "<c r=\"B2\" s=\"1\"><v>46086</v></c>")]
    [InlineData("<c r=\"B2\" t=\"d\"><v>2023-03-15</v></c>", "2023-03-15", "2026-03-05", "<c r=\"B2\" t=\"d\"><v>2026-03-05</v></c>")]
    [InlineData("<c r=\"B2\" t=\"inlineStr\"><is><t>12.</t></is></c>", "12.", "12", "<c r=\"B2\" t=\"inlineStr\"><is><t>12</t></is></c>")]
    [InlineData("<c r=\"B2\" t=\"str\"><v>x</v></c>", "x", "", "<c r=\"B2\"/>")]
    [InlineData("<c r=\"B2\" t=\"str\"><v>x</v></c>", "x", " 前后 ", "<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 前后 </t></is></c>")]
    [InlineData("<c r=\"B2\" t=\"str\"><v>x</v></c>", "x", "_x0041_\u0001", "<c r=\"B2\" t=\"inlineStr\"><is><t>_x005F_x0041__x0001_</t></is></c>")]
    public void Kinds_stay_where_they_can(string cell, string before, string after, string expected)
    {
        var file = new XlsxBuilder().Sheet("S", $"""<row r="2">{cell}</row>""").Formats("14").Build();

        var patched = Of(file, Edit("B2", before, after));

        Assert.Equal($"""<row r="2">{expected}</row>""", Between(ZipEntries.Text(patched.After, "xl/worksheets/sheet1.xml"), "<row", "</sheetData>"));
        patched.AssertReadsAsInMemory();
        Assert.Equal(ZipEntries.Contents(file)["xl/worksheets/sheet1.xml"], ZipEntries.Contents(patched.Undone())["xl/worksheets/sheet1.xml"]);
    }

    [Fact]
    public void Days_counted_from_1904_stay_so()
    {
        var file = new XlsxBuilder().Workbook(head: """<workbookPr date1904="1"/>""").Sheet("S", """<row r="1"><c r="A1" s="1"><v>43538</v></c></row>""").Formats("14").Build();

        Of(file, Edit("A1", "2023-03-15", "2026-03-05")).AssertReadsAsInMemory();
    }

    [Fact]
    public void A_heading_of_a_table_changes_in_the_table_too()
    {
        var patched = Of(TableFile("备注说明"), Edit("B1", "备注说明", "备注\n1"));

        Assert.Contains("<tableColumn id=\"2\" name=\"备注_x000a_1\"/>", ZipEntries.Text(patched.After, "xl/tables/table1.xml"), StringComparison.Ordinal);
        Assert.Equal(ZipEntries.Contents(patched.Before)["xl/tables/table1.xml"], ZipEntries.Contents(patched.Undone())["xl/tables/table1.xml"]);
    }

    [Theory]
    [InlineData("备注说明", "名称")]
    [InlineData("数量", "数目")]
    public void A_heading_that_would_break_a_table_or_formula_stays(string before, string after)
    {
        var patched = Of(TableFile(before), Edit("B1", before, after));

        Assert.Equal(SkipReason.TableHeading, Assert.Single(patched.Result.Skipped).Reason);
    }

    [Fact]
    public void A_file_saved_since_gets_the_values_back_that_still_stand()
    {
        var file = new XlsxBuilder().Sheet("S", """<row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" t="str"><v>乙</v></c></row>""").Build();
        var patched = Of(file, Edit("A1", "甲", "甲2"), Edit("B1", "乙", "乙2"));
        var saved = Of(patched.After, Edit("B1", "乙2", "人改的")).After;

        using var output = new MemoryStream();
        var undo = WorkbookPatcher.Undo(new MemoryStream(saved), "test.xlsx", patched.Result.Journal, output);

        Assert.Equal(["甲", "人改的"], WorkbookBytes.Read(output.ToArray()).Sheets[0].Cells.Select(cell => cell.Text));
        Assert.Equal(SkipReason.BeforeDiffers, Assert.Single(undo.Skipped).Reason);
    }

    [Fact]
    public void Entries_written_as_streams_and_other_encodings_are_kept()
    {
        var package = new XlsxBuilder().Sheet("S", TextCell).ToPackage();
        var wide = System.Text.Encoding.Unicode;
        package.Without("xl/worksheets/sheet1.xml").Add("xl/worksheets/sheet1.xml", [.. wide.GetPreamble(), .. wide.GetBytes($"""<?xml version="1.0" encoding="utf-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{TextCell}</sheetData></worksheet>""")]);
        package.Add("unknown/部件.bin", [1, 2, 3, 0, 255]);
        using var file = new MemoryStream();
        using (var forward = new ForwardOnlyStream(file))
        using (var archive = new System.IO.Compression.ZipArchive(forward, System.IO.Compression.ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in ZipEntries.Contents(package.Build()))
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        var patched = Of(file.ToArray(), Edit("B2", "旧", "新"));

        Assert.Equal(["xl/worksheets/sheet1.xml"], ZipEntries.Changed(patched.Before, patched.After));
        patched.AssertReadsAsInMemory();
        Assert.Empty(ZipEntries.Changed(patched.Before, patched.Undone()));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var file = new XlsxBuilder().Sheet("S", TextCell).Build();

        Assert.Equal(Of(file, Edit("B2", "旧", "新")).After, Of(file, Edit("B2", "旧", "新")).After);
    }

    private static byte[] TableFile(string heading) => new XlsxBuilder()
        .Sheet("S", $"""<row r="1"><c r="A1" t="str"><v>名称</v></c><c r="B1" t="str"><v>{heading}</v></c></row><row r="2"><c r="A2"><f>SUM(T[数量])</f><v>1</v></c></row>""")
        .SheetPart("xl/tables/table1.xml", "table", $"""<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="名称"/><tableColumn id="2" name="{heading}"/></tableColumns></table>""")
        .Build();

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }
}
