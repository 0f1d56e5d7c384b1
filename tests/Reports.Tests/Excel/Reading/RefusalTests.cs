using System.IO.Compression;
using System.Text;
using Reports.Core.Workbooks;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class RefusalTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    [Fact]
    public void An_empty_file_is_refused() => WorkbookBytes.Refused([], UnreadableReason.Empty);

    [Theory]
    [InlineData("Workbook", UnreadableReason.OldExcelFormat)]
    [InlineData("Book", UnreadableReason.OldExcelFormat)]
    [InlineData("Workbook|ETExtData", UnreadableReason.WpsFormat)]
    [InlineData("EncryptionInfo|EncryptedPackage|\u0006DataSpaces", UnreadableReason.PasswordProtected)]
    [InlineData("EncryptedPackage|\u0006DataSpaces", UnreadableReason.RightsManaged)]
    [InlineData("Workbook|\u0009DRMContent", UnreadableReason.RightsManaged)]
    [InlineData("WordDocument", UnreadableReason.WordDocument)]
    [InlineData("PowerPoint Document", UnreadableReason.Presentation)]
    [InlineData("Contents", UnreadableReason.NotAWorkbook)]
    public void Compound_files_are_told_apart(string streams, UnreadableReason reason) =>
        WorkbookBytes.Refused(CompoundFileBuilder.WithStreams(streams.Split('|')), reason);

    [Fact]
    public void An_old_file_named_et_is_a_WPS_file() =>
        WorkbookBytes.Refused(CompoundFileBuilder.WithStreams("Workbook"), UnreadableReason.WpsFormat, name: "清单.ET");

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", UnreadableReason.WordDocument)]
    [InlineData("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", UnreadableReason.Presentation)]
    [InlineData("application/vnd.ms-excel.sheet.macroEnabled.main+xml", UnreadableReason.MacroEnabled)]
    [InlineData("application/vnd.ms-excel.addin.macroEnabled.main+xml", UnreadableReason.MacroEnabled)]
    [InlineData("application/vnd.ms-excel.sheet.binary.macroEnabled.main", UnreadableReason.BinaryWorkbook)]
    public void Other_office_files_under_the_name_xlsx_are_told_apart(string contentType, UnreadableReason reason)
    {
        var package = Package().Set("[Content_Types].xml", $"""<Types><Override PartName="/x" ContentType="{contentType}"/></Types>""");

        WorkbookBytes.Refused(package.Build(), reason);
    }

    [Fact]
    public void A_macro_project_is_refused_whatever_the_content_type() =>
        WorkbookBytes.Refused(Package().Add("xl/vbaProject.bin", "x").Build(), UnreadableReason.MacroEnabled);

    [Fact]
    public void A_macro_sheet_is_refused()
    {
        var package = Package().Set(
            "xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="s1" Type="x/xlMacrosheet" Target="worksheets/sheet1.xml"/></Relationships>""");

        WorkbookBytes.Refused(package.Build(), UnreadableReason.MacroEnabled);
    }

    [Theory]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet", "ods")]
    [InlineData("application/vnd.oasis.opendocument.text", "OpenDocument")]
    public void Open_documents_are_named(string mimetype, string named)
    {
        var bytes = new PackageBuilder().Add("mimetype", mimetype).Add("content.xml", "<x/>").Build();

        Assert.Contains(named, WorkbookBytes.Refused(bytes, UnreadableReason.OpenDocument).Description.Zh);
    }

    [Theory]
    [InlineData("序号,名称\n1,甲", "CSV")]
    [InlineData("just words", "纯文本")]
    [InlineData("<html><table></table></html>", "HTML")]
    [InlineData("\uFEFF<!DOCTYPE html>", "HTML")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related", "mht")]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "2003")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?><a/>", "XML")]
    public void Text_under_the_name_xlsx_is_named(string text, string named)
    {
        var bare = text.TrimStart('\uFEFF');
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(text),
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(bare)],
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(bare)],
        ];

        Assert.All(files, file => Assert.Contains(named, WorkbookBytes.Refused(file, UnreadableReason.TextFile).Description.Zh));
    }

    [Theory]
    [InlineData("255044462D312E37", "PDF")]
    [InlineData("377ABCAF271C", "7z")]
    [InlineData("526172211A07", "RAR")]
    [InlineData("89504E470D0A1A0A", "PNG")]
    [InlineData("FFD8FFE000", "JPEG")]
    [InlineData("0001020304", "无法识别")]
    public void Other_files_are_named(string hex, string named) =>
        Assert.Contains(
            named, WorkbookBytes.Refused(Convert.FromHexString(hex), UnreadableReason.NotAWorkbook).Description.Zh);

    [Theory]
    [InlineData("a.txt", "没有工作簿")]
    [InlineData("单位/清单.xlsx", "另有工作簿")]
    public void A_plain_archive_is_refused(string entry, string says) =>
        Assert.Contains(
            says, WorkbookBytes.Refused(new PackageBuilder().Add(entry, "x").Build(), UnreadableReason.PlainArchive).Description.Zh);

    [Fact]
    public void An_archive_without_entries_is_refused() =>
        WorkbookBytes.Refused(new PackageBuilder().Build(), UnreadableReason.PlainArchive);

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void A_file_that_is_cut_off_is_refused(double share)
    {
        var bytes = Package().Build();

        WorkbookBytes.Refused(bytes[..(int)(bytes.Length * share)], UnreadableReason.DamagedArchive);
    }

    [Fact]
    public void A_changed_byte_in_a_part_is_noticed_by_its_checksum()
    {
        // Not packed, so that the changed byte still unpacks to a good number: only the checksum knows.
        var bytes = Package().Set(Sheet, "<worksheet><sheetData><row><c><v>123456</v></c></row></sheetData></worksheet>")
            .Build(CompressionLevel.NoCompression);
        var at = bytes.AsSpan().IndexOf("123456"u8);
        Assert.True(at > 0);
        bytes[at] = (byte)'9';

        Assert.Contains(Sheet, WorkbookBytes.Refused(bytes, UnreadableReason.DamagedArchive).Description.Zh);
    }

    [Theory]
    [InlineData("xl/workbook.xml", "<workbook><sheets>")]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet/><worksheet/>")]
    [InlineData("xl/worksheets/sheet1.xml", "")]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet>&undeclared;</worksheet>")]
    [InlineData("xl/worksheets/sheet1.xml", "<html/>")]
    [InlineData("[Content_Types].xml", "no xml")]
    [InlineData("_rels/.rels", "<a")]
    public void Damaged_xml_is_refused_with_its_part(string part, string xml)
    {
        var refusal = WorkbookBytes.Refused(Package().Set(part, xml).Build(), UnreadableReason.DamagedPart);

        Assert.Contains(part, refusal.Description.Zh);
        Assert.Contains(part, refusal.Description.En);
    }

    [Theory]
    [InlineData("""<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>""")]
    [InlineData("""<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><worksheet>&y;</worksheet>""")]
    [InlineData("""<!DOCTYPE worksheet SYSTEM "http://example.invalid/x.dtd"><worksheet/>""")]
    public void Document_types_and_entities_are_refused_with_their_part(string xml)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode })
        {
            var package = Package().Without(Sheet).Add(Sheet, [.. encoding.GetPreamble(), .. encoding.GetBytes(xml)]);

            Assert.Contains(Sheet, WorkbookBytes.Refused(package.Build(), UnreadableReason.ForbiddenXml).Description.Zh);
        }
    }

    [Theory]
    [InlineData("<workbook><sheets/></workbook>")]
    [InlineData("<workbook/>")]
    public void A_workbook_without_sheets_is_refused(string xml) =>
        WorkbookBytes.Refused(Package().Set("xl/workbook.xml", xml).Build(), UnreadableReason.NoSheets);

    [Fact]
    public void An_encrypted_entry_is_refused()
    {
        var bytes = Package().Build();
        for (var at = 0; at < bytes.Length - 4; at++)
        {
            // General purpose bit 0 in the local header (offset 6) and in the directory (offset 8).
            var isLocal = bytes.AsSpan(at).StartsWith("PK\u0003\u0004"u8);
            var isCentral = bytes.AsSpan(at).StartsWith("PK\u0001\u0002"u8);
            if (isLocal || isCentral)
            {
                bytes[at + (isLocal ? 6 : 8)] |= 1;
            }
        }

        WorkbookBytes.Refused(bytes, UnreadableReason.PasswordProtected);
    }

    private static PackageBuilder Package() => new XlsxBuilder().Sheet("S", "<row><c><v>42</v></c></row>").ToPackage();
}
