using System.Globalization;
using System.Text;
using CsCheck;
using Reports.Core;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Annotating;
using Reports.Testing;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Patching;

public class OddSheetLawTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // What stands between elements in files that people's programs write.
    private static readonly Gen<string> Noise = Gen.Frequency(
        (6, Gen.Const("")), (1, Gen.Const("\r\n  ")), (1, Gen.Const("<!-- <c r=\"A1\"> -->")), (1, Gen.Const("<?x <row> ?>")));

    private static readonly Gen<Func<string, string>> Cell = Gen.OneOf(
        Gen.Const<Func<string, string>>(p => $"<{p}v>1.5</{p}v>"),
        Gen.Const<Func<string, string>>(p => $"<{p}is><{p}t><![CDATA[<c>&]]></{p}t></{p}is>"),
        Gen.Const<Func<string, string>>(p => $"<{p}is><{p}r><{p}t>甲</{p}t></{p}r><{p}r><{p}t>乙</{p}t></{p}r></{p}is>"),
        Gen.Const<Func<string, string>>(p => $"<{p}f>1+1</{p}f><{p}v>2</{p}v>"),
        Gen.Const<Func<string, string>>(_ => ""));

    private static readonly Gen<string> Sheet =
        from prefix in Gen.OneOf(Gen.Const(""), Gen.Const("x:"))
        from quote in Gen.OneOf(Gen.Const('"'), Gen.Const('\''))
        from rows in (from skip in Gen.Int[1, 3]
                      from number in Gen.Bool
                      from cells in (from gap in Gen.Int[1, 3]
                                     from named in Gen.Bool
                                     from style in Gen.Bool
                                     from body in Cell
                                     from noise in Noise
                                     select (gap, named, style, body, noise)).Array[0, 4]
                      from noise in Noise
                      select (skip, number, cells, noise)).Array[0, 5]
        select Write(prefix, quote, rows);

    [Fact]
    public void Odd_sheets_are_patched_undone_annotated_and_stripped_like_any_other() => Gen.Select(
        Sheet,
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 12], Gen.OneOf(Gen.Const(""), Gen.Const("新"), Gen.Const("7"), Gen.Const(" 前\n后 "))).Array[1, 6]).Always(
        (sheet, drawn) =>
        {
            var file = new XlsxBuilder().Sheet("S", "").Formats("0").ToPackage().Set("xl/worksheets/sheet1.xml", sheet).Build();
            var read = WorkbookBytes.Read(file).Sheets[0];
            CellEdit[] edits =
            [
                .. drawn.Select(draw => new CellEdit(
                    new CellAddress("S", draw.Item1, draw.Item2),
                    read.Cells.FirstOrDefault(cell => (cell.Row, cell.Column) == (draw.Item1, draw.Item2)).Text ?? "",
                    draw.Item3)),
            ];

            var patched = PatchedFile.Of(file, edits);
            patched.AssertReadsAsInMemory();
            Assert.Empty(ZipEntries.Changed(file, patched.Undone()));

            using var annotated = new MemoryStream();
            WorkbookAnnotator.Annotate(file, [.. edits.Select(FindingAt)], annotated);
            Assert.Equal(read.Cells, WorkbookBytes.Read(annotated.ToArray()).Sheets[0].Cells);
            using var stripped = new MemoryStream();
            Assert.True(WorkbookAnnotator.TryStrip(annotated.ToArray(), stripped));
            Assert.Equal(file, stripped.ToArray());
        },
        iter: 150);

    private static string Write(string prefix, char quote, (int Skip, bool Number, (int Gap, bool Named, bool Style, Func<string, string> Body, string Noise)[] Cells, string Noise)[] rows)
    {
        var xml = new StringBuilder($"<{prefix}worksheet xmlns{(prefix.Length > 0 ? ":x" : "")}={quote}{Main}{quote}><{prefix}sheetData>");
        var row = 0;
        foreach (var (skip, number, cells, noise) in rows)
        {
            row += number ? skip : 1;
            xml.Append(noise).Append(CultureInfo.InvariantCulture, $"<{prefix}row{(number ? $" r={quote}{row}{quote}" : "")}>");
            var column = 0;
            foreach (var (gap, named, style, body, between) in cells)
            {
                column += named ? gap : 1;
                var inner = body(prefix);
                var type = inner.Contains("is>", StringComparison.Ordinal) ? $" t = {quote}inlineStr{quote}" : "";
                var place = named ? $" r={quote}{new CellAddress("", row, column).A1}{quote}" : "";
                xml.Append(between).Append($"<{prefix}c{place}{(style ? $" s={quote}1{quote}" : "")}{type}").Append(inner.Length == 0 ? " />" : $">{inner}</{prefix}c >");
            }

            xml.Append($"</{prefix}row>");
        }

        return xml.Append($"</{prefix}sheetData></{prefix}worksheet>").ToString();
    }

    private static Finding FindingAt(CellEdit edit) => new(
        "REF-01", Severity.Error, edit.Cell, "S", new Bilingual("错。", "Wrong."), "", new Bilingual("", ""), new Bilingual("", ""));
}
