using System.Text;
using Reports.Core.Workbooks;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class PackageQuirkTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    [Theory]
    [InlineData("/xl/worksheets/sheet1.xml")]
    [InlineData("xl/Worksheets/Sheet1.XML")]
    [InlineData("xl\\worksheets\\sheet1.xml")]
    public void Parts_are_found_however_their_name_is_written(string name) => AssertReads(Package().Rename(Sheet, name));

    [Theory]
    [InlineData("/xl/worksheets/sheet1.xml")]
    [InlineData("../xl/worksheets/sheet1.xml")]
    [InlineData("./worksheets/sheet1.xml")]
    [InlineData("worksheets\\sheet1.xml")]
    [InlineData("worksheets/%73heet1.xml")]
    public void Targets_may_be_absolute_or_relative(string target) =>
        AssertReads(Package().Set("xl/_rels/workbook.xml.rels", Links(target)));

    [Fact]
    public void A_workbook_may_lie_anywhere()
    {
        var package = Package()
            .Rename("xl/workbook.xml", "book.xml")
            .Without("xl/_rels/workbook.xml.rels")
            .Add("_rels/book.xml.rels", Links("/xl/worksheets/sheet1.xml"))
            .Set("_rels/.rels", """<Relationships xmlns="p"><Relationship Id="a" Type="x/officeDocument" Target="/book.xml"/></Relationships>""");

        AssertReads(package);
    }

    [Fact]
    public void Content_types_and_package_links_may_be_missing() =>
        AssertReads(Package().Without("[Content_Types].xml").Without("_rels/.rels"));

    [Fact]
    public void Strict_workbooks_are_read()
    {
        const string main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        const string links = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        var package = Package()
            .Set("_rels/.rels", $"""<Relationships xmlns="p"><Relationship Id="a" Type="{links}/officeDocument" Target="xl/workbook.xml"/></Relationships>""")
            .Set("xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{links}" conformance="strict"><sheets><sheet name="S" sheetId="1" r:id="s1"/></sheets></workbook>""")
            .Set("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="p"><Relationship Id="s1" Type="{links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""")
            .Set(Sheet, $"""<worksheet xmlns="{main}"><sheetData><row><c><v>42</v></c></row></sheetData></worksheet>""");

        AssertReads(package);
    }

    [Fact]
    public void Prefixed_elements_are_read() =>
        AssertReads(Package().Set(Sheet, """<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>42</x:v></x:c></x:row></x:sheetData></x:worksheet>"""));

    [Fact]
    public void Parts_in_utf16_are_read()
    {
        var xml = """<?xml version="1.0" encoding="utf-16"?><worksheet><sheetData><row><c><v>42</v></c></row></sheetData></worksheet>""";

        AssertReads(Package().Without(Sheet).Add(Sheet, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(xml)]));
    }

    [Fact]
    public void The_same_part_twice_does_no_harm()
    {
        const string xml = """<worksheet><sheetData><row><c><v>42</v></c></row></sheetData></worksheet>""";

        AssertReads(Package().Set(Sheet, xml).Add(Sheet, xml));
    }

    [Fact]
    public void Two_different_parts_of_one_name_are_refused() =>
        AssertNames(
            WorkbookBytes.Refused(Package().Add(Sheet, "<worksheet/>").Build(), UnreadableReason.AmbiguousPart), Sheet);

    [Fact]
    public void A_missing_sheet_part_is_refused_with_the_sheet_that_needs_it()
    {
        var refusal = WorkbookBytes.Refused(Package().Without(Sheet).Build(), UnreadableReason.MissingPart);

        AssertNames(refusal, Sheet);
        AssertNames(refusal, "“S”");
    }

    [Fact]
    public void A_missing_workbook_part_is_refused() =>
        AssertNames(
            WorkbookBytes.Refused(Package().Without("xl/workbook.xml").Build(), UnreadableReason.MissingPart), "xl/workbook.xml");

    [Fact]
    public void Announced_styles_that_are_missing_are_refused_only_when_a_number_needs_them()
    {
        var text = new XlsxBuilder().Formats("14").Sheet("S", """<row><c s="1" t="str"><v>42</v></c></row>""").ToPackage();
        var number = new XlsxBuilder().Formats("14").Sheet("S", """<row><c s="1"><v>42</v></c></row>""").ToPackage();

        AssertReads(text.Without("xl/styles.xml"));
        WorkbookBytes.Refused(number.Without("xl/styles.xml").Build(), UnreadableReason.MissingPart);
    }

    [Fact]
    public void Chart_sheets_are_sheets_without_cells()
    {
        var package = Package().Set(Sheet, """<chartsheet><drawing/></chartsheet>""");

        Assert.Empty(WorkbookBytes.Read(package.Build()).Sheets[0].Cells);
    }

    [Fact]
    public void The_name_and_the_hash_of_the_file_are_kept()
    {
        var bytes = Package().Build();
        var workbook = WorkbookBytes.Read(bytes, name: "汇总.xlsx");

        Assert.Equal("汇总.xlsx", workbook.Name);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), workbook.Sha256);
    }

    private static PackageBuilder Package() => new XlsxBuilder().Sheet("S", "<row><c><v>42</v></c></row>").ToPackage();

    private static string Links(string target) =>
        $"""<Relationships xmlns="p"><Relationship Id="s1" Type="x/worksheet" Target="{target}"/></Relationships>""";

    private static void AssertReads(PackageBuilder package) =>
        Assert.Equal("42", Assert.Single(WorkbookBytes.Read(package.Build()).Sheets[0].Cells).Text);

    private static void AssertNames(WorkbookUnreadableException refusal, string part)
    {
        Assert.Contains(part, refusal.Description.Zh);
        Assert.Contains(part, refusal.Description.En);
    }
}
