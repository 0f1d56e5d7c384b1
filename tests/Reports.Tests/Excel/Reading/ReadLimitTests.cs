using System.Buffers.Binary;
using System.IO.Compression;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class ReadLimitTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    private static readonly Dictionary<string, (ReadLimits Tight, ReadLimits Wide)> Limits = new(StringComparer.Ordinal)
    {
        ["文件字节数"] = (new() { FileBytes = 100 }, new() { FileBytes = 100_000 }),
        ["文件数"] = (new() { Entries = 5 }, new() { Entries = 6 }),
        ["解压后的字节数"] = (new() { PartBytes = 100 }, new() { PartBytes = 1000 }),
        ["解压后的总字节数"] = (new() { InflatedBytes = 500 }, new() { InflatedBytes = 5000 }),
        ["单段文字或标记的字节数"] = (new() { MarkupBytes = 5 }, new() { MarkupBytes = 1000 }),
        ["嵌套层数"] = (new() { XmlDepth = 2 }, new() { XmlDepth = 4 }),
        ["工作表数"] = (new() { Sheets = 1 }, new() { Sheets = 2 }),
        ["行数"] = (new() { Rows = 1 }, new() { Rows = 2 }),
        ["非空单元格数"] = (new() { Cells = 2 }, new() { Cells = 3 }),
        ["文字表条数"] = (new() { SharedStrings = 1 }, new() { SharedStrings = 2 }),
        ["字数"] = (new() { TextLength = 3 }, new() { TextLength = 100 }),
        ["条目数"] = (new() { Marks = 1 }, new() { Marks = 10 }),
    };

    public static TheoryData<string> Names => [.. Limits.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_limit_is_named_when_it_is_passed_and_silent_before(string name)
    {
        var package = new XlsxBuilder()
            .Strings("<si><t>a</t></si>", $"<si><t>{new string('长', 70)}</t></si>")
            .Sheet("S", """<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>""")
            .Sheet("T", "")
            .ToPackage();
        package.Without("[Content_Types].xml");
        var bytes = package.Build();
        var (tight, wide) = Limits[name];

        Assert.Equal(3, WorkbookBytes.Read(bytes, wide).NonEmptyCells);
        Assert.Contains(name, WorkbookBytes.Refused(bytes, UnreadableReason.TooLarge, tight).Description.Zh);
    }

    [Fact]
    public void A_zip_bomb_is_refused_by_what_its_directory_declares()
    {
        var bytes = Bomb(64);

        var refusal = WorkbookBytes.Refused(bytes, UnreadableReason.ZipBomb);

        Assert.Contains(Sheet, refusal.Description.Zh);
    }

    [Fact]
    public void A_zip_bomb_that_lies_about_its_size_is_refused_without_being_unpacked()
    {
        var bytes = Bomb(64);
        LieAboutSize(bytes, 1000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        WorkbookBytes.Refused(bytes, UnreadableReason.DamagedArchive);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    [Fact]
    public void One_huge_text_is_refused_before_it_fills_the_memory()
    {
        var line = new byte[1 << 20];
        Array.Fill(line, (byte)'x');
        var package = Package().Without(Sheet).Add(Sheet, stream =>
        {
            stream.Write("<worksheet><sheetData><row><c t=\"str\"><v>"u8);
            for (var megabyte = 0; megabyte < 7; megabyte++)
            {
                stream.Write(line);
            }
        });
        var bytes = package.Build();
        var before = GC.GetAllocatedBytesForCurrentThread();

        WorkbookBytes.Refused(bytes, UnreadableReason.TooLarge);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    [Theory]
    [InlineData("<![CDATA[<<<<", "]]>")]
    [InlineData("<a/>", "")]
    public void Long_texts_in_pieces_are_refused_too(string open, string close)
    {
        var value = string.Concat(Enumerable.Repeat(open + new string('x', 2000) + close, 200));
        var bytes = new XlsxBuilder().Sheet("S", $"""<row><c t="str"><v>{value}</v></c></row>""").Build();

        WorkbookBytes.Refused(bytes, UnreadableReason.TooLarge);
    }

    [Fact]
    public void A_shared_formula_that_would_fill_the_memory_is_refused()
    {
        var follower = string.Concat(Enumerable.Repeat("<c><f t=\"shared\" si=\"0\"/><v>1</v></c>", 5000));
        var bytes = new XlsxBuilder()
            .Sheet("S", $"""<row><c><f t="shared" si="0">{new string('1', 8000)}</f><v>1</v></c>{follower}</row>""").Build();

        WorkbookBytes.Refused(bytes, UnreadableReason.TooLarge);
    }

    [Fact]
    public void Hostile_names_are_shortened_in_the_message()
    {
        var package = Package().Set("xl/_rels/workbook.xml.rels", $"""<Relationships><Relationship Id="s1" Type="x/worksheet" Target="&#27;[2J{new string('x', 100_000)}"/></Relationships>""");

        var text = WorkbookBytes.Refused(package.Build(), UnreadableReason.MissingPart).Description.Zh;

        Assert.InRange(text.Length, 1, 400);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void Very_deep_xml_is_refused()
    {
        var xml = "<worksheet>" + string.Concat(Enumerable.Repeat("<a>", 100_000));

        WorkbookBytes.Refused(Package().Set(Sheet, xml).Build(), UnreadableReason.TooLarge);
    }

    [Fact]
    public void A_read_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => WorkbookReader.Read(new MemoryStream(Package().Build()), "a.xlsx", cancel: source.Token));
    }

    private static PackageBuilder Package() => new XlsxBuilder().Sheet("S", "<row><c><v>42</v></c></row>").ToPackage();

    private static byte[] Bomb(int megabytes)
    {
        var spaces = new byte[1 << 20];
        Array.Fill(spaces, (byte)' ');
        return Package().Without(Sheet).Add(Sheet, stream =>
        {
            stream.Write("<worksheet>"u8);
            for (var megabyte = 0; megabyte < megabytes; megabyte++)
            {
                stream.Write(spaces);
            }

            stream.Write("</worksheet>"u8);
        }).Build(CompressionLevel.SmallestSize);
    }

    private static void LieAboutSize(byte[] bytes, uint size)
    {
        // The sheet is the last entry of the directory; its unpacked size stands at offset 24.
        var entry = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(entry + 24), size);
    }
}
