using System.Globalization;
using System.Security;
using System.Text;
using CsCheck;
using Reports.Core.Workbooks;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class ReadingLawTests
{
    private const int Mutations = 4000;

    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['一', '龥'], Gen.Const('<'), Gen.Const('&'), Gen.Const('_'), Gen.Const('\n'), Gen.Const(' '))
            .Array[1, 20].Select(characters => new string(characters));

    private static readonly Gen<RawCell> Cell =
        from row in Gen.Int[1, 1_048_576]
        from column in Gen.Int[1, 16_384]
        from cell in Gen.OneOf(
            Text.Select(text => new RawCell(row, column, CellKind.Text, text)),
            Gen.Double[-1e15, 1e15].Select(number => Number(row, column, number)),
            Gen.Int[-1000, 100_000].Select(number => Number(row, column, number)),
            Gen.Bool.Select(value => new RawCell(row, column, CellKind.Boolean, value ? "TRUE" : "FALSE")),
            Gen.Const(new RawCell(row, column, CellKind.Error, "#REF!")))
        select cell;

    [Fact]
    public void What_is_written_is_read_back()
    {
        Cell.List[0, 60].Sample(
            cells =>
            {
                var written = cells.DistinctBy(cell => (cell.Row, cell.Column)).ToList();
                var rows = written.GroupBy(cell => cell.Row)
                    .Select(row => $"""<row r="{row.Key}">{string.Concat(row.Select(Xml))}</row>""");
                var read = WorkbookBytes.ReadSheet(string.Concat(rows)).Cells;

                Assert.Equal(written.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column), read.Select(WithoutNumberText));
            },
            iter: 500);
    }

    [Fact]
    public void A_damaged_file_is_refused_or_read_the_same()
    {
        var good = GoodFile();
        var expected = Describe(WorkbookBytes.Read(good));
        var mutation =
            from count in Gen.Int[1, 4]
            from changes in Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte).Array[count]
            from cut in Gen.Frequency((9, Gen.Const(good.Length)), (1, Gen.Int[0, good.Length]))
            select (changes, cut);

        mutation.Sample(
            change =>
            {
                var bytes = good.ToArray();
                foreach (var (at, value) in change.changes)
                {
                    bytes[at] = value;
                }

                try
                {
                    Assert.Equal(expected, Describe(WorkbookBytes.Read(bytes[..change.cut])));
                }
                catch (WorkbookUnreadableException refusal)
                {
                    WorkbookBytes.AssertSpeaks(refusal, refusal.Reason);
                }
            },
            iter: Mutations);
    }

    [Fact]
    public void Damaged_xml_is_refused_or_read_but_never_anything_else()
    {
        // The same inside the parts, with checksums that fit: no byte of XML brings the reader down.
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["xl/worksheets/sheet1.xml"] = """<worksheet><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1" ht="0"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="1"><f t="shared" si="0">A1</f><v>4.5</v></c><c t="inlineStr"><is><t>x</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>""",
            ["xl/sharedStrings.xml"] = "<sst><si><r><t>a_x000D_</t></r><rPh><t>b</t></rPh></si></sst>",
            ["xl/styles.xml"] = """<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm;&quot;x&quot;\-[$-804]y"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs></styleSheet>""",
            ["xl/workbook.xml"] = """<workbook><workbookPr date1904="1"/><sheets><sheet name="S" id="s1" state="hidden"/></sheets><definedNames><definedName name="n">A1</definedName></definedNames></workbook>""",
            ["xl/comments1.xml"] = """<comments><authors><author>a</author></authors><commentList><comment ref="A1" authorId="0"><text><t>b</t></text></comment></commentList></comments>""",
            ["xl/drawing1.xml"] = """<wsDr><twoCellAnchor><from><col>1</col><row>2</row></from><to><col>3</col><row>4</row></to><pic/></twoCellAnchor></wsDr>""",
        };
        var mutation =
            from part in OneOf([.. parts.Keys])
            from at in Gen.Int[0, parts[part].Length - 1]
            from length in Gen.Int[0, 12]
            from inserted in Gen.OneOf(Text, OneOf("<", ">", "\"", "-1", "999999999999", "A0", "XFE1", "/>", "&#xD800;", "_xDC00_", "\u0001", ""))
            select (part, xml: parts[part].Remove(at, Math.Min(length, parts[part].Length - at)).Insert(at, inserted));

        mutation.Sample(
            change =>
            {
                var package = new XlsxBuilder().Sheet("S", "").Strings("").Formats("14")
                    .SheetPart("xl/comments1.xml", "comments", "").SheetPart("xl/drawing1.xml", "drawing", "").ToPackage();
                foreach (var (name, xml) in parts)
                {
                    package.Set(name, name == change.part ? change.xml : xml);
                }

                try
                {
                    var sheet = WorkbookBytes.Read(package.Build()).Sheets[0];
                    Assert.All(sheet.Cells, cell => Strict.GetBytes(cell.Text + cell.Formula));
                    Assert.All(sheet.Cells, cell => Assert.True(cell.Row is >= 1 and <= 1_048_576 && cell.Column is >= 1 and <= 16_384));
                }
                catch (WorkbookUnreadableException refusal)
                {
                    WorkbookBytes.AssertSpeaks(refusal, refusal.Reason);
                }
            },
            iter: Mutations);
    }

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(at => choices[at]);

    private static RawCell Number(int row, int column, double number) => new(row, column, CellKind.Number, "", number);

    // The text of a number is right when it gives the same number back; which digits it has, other tests say.
    private static RawCell WithoutNumberText(RawCell cell) =>
        cell.Kind == CellKind.Number && double.Parse(cell.Text, CultureInfo.InvariantCulture).Equals(cell.Number)
            ? cell with { Text = "" }
            : cell;

    private static string Xml(RawCell cell)
    {
        var place = new CellAddress("", cell.Row, cell.Column).A1;
        var text = SecurityElement.Escape(cell.Text);
        return cell.Kind switch
        {
            CellKind.Text => $"""<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>""",
            CellKind.Number => $"""<c r="{place}"><v>{cell.Number!.Value.ToString("R", CultureInfo.InvariantCulture)}</v></c>""",
            CellKind.Boolean => $"""<c r="{place}" t="b"><v>{(cell.Text == "TRUE" ? 1 : 0)}</v></c>""",
            _ => $"""<c r="{place}" t="e"><v>{text}</v></c>""",
        };
    }

    private static byte[] GoodFile() => new XlsxBuilder()
        .Strings("<si><t>数据要素</t></si>", "<si><r><t>生产</t></r><r><t>计划</t></r></si>")
        .Formats("14", "9")
        .Sheet("清单", """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" hidden="1"><c r="A2" s="1"><v>46086</v></c><c r="B2" s="2"><v>0.3</v></c></row>""")
        .Sheet("隐藏", "<row><c><v>1</v></c></row>", "hidden")
        .Build();

    private static string Describe(RawWorkbook workbook) => string.Join('\n', workbook.Sheets.Select(sheet =>
        $"{sheet.Name} {sheet.Visibility} {string.Join(' ', sheet.HiddenRows)}: {string.Join(" | ", sheet.Cells)}"));
}
