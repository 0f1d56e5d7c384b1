using System.ComponentModel;
using System.Diagnostics;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;
using Reports.Testing.Workbooks;

namespace Reports.EndToEnd.Excel;

public sealed class LibreOfficeFileTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("libreoffice-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_workbook_saved_by_LibreOffice_is_read_whole()
    {
        var written = Path.Combine(_folder.FullName, "清单.xlsx");
        await File.WriteAllBytesAsync(written, new XlsxBuilder()
            .Strings("<si><t xml:space=\"preserve\"> 数据要素 </t></si>", "<si><r><t>生产</t></r><r><rPr><b/></rPr><t>计划</t></r></si>")
            .Formats("14", "9", "yyyy\"年\"m\"月\"d\"日\" h:mm")
            .Sheet(
                "清单",
                """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="3" hidden="1"><c r="A3" s="1"><v>46086</v></c><c r="B3" s="2"><v>0.3</v></c><c r="C3" s="3"><v>46086.604166666664</v></c><c r="D3" t="b"><v>1</v></c><c r="E3"><f>1+1</f><v>2</v></c><c r="F3"><v>0.1</v></c></row>""",
                before: """<cols><col min="8" max="9" width="9" hidden="1" customWidth="1"/></cols>""",
                after: """<mergeCells><mergeCell ref="A5:B6"/></mergeCells>""")
            .Sheet("字典", "<row><c><v>1</v></c></row>", "hidden")
            .Build());

        var workbook = WorkbookReader.ReadFile(await SaveAgainAsync(written, "xlsx"));

        var sheet = workbook.Sheets[0];
        Assert.Equal(
            "A1= 数据要素 |B1=生产计划|A3=2026-03-05|B3=30%|C3=2026-03-05 14:30|D3=TRUE|E3=2|F3=0.1",
            string.Join('|', sheet.Cells.Select(cell => $"{new CellAddress("", cell.Row, cell.Column).A1}={cell.Text}")));
        Assert.Equal(new CellRange(5, 1, 6, 2), Assert.Single(sheet.Merged));
        Assert.Equal(new IndexRange(3, 3), Assert.Single(sheet.HiddenRows));
        Assert.Equal(new IndexRange(8, 9), Assert.Single(sheet.HiddenColumns));
        Assert.Equal(("字典", SheetVisibility.Hidden), (workbook.Sheets[1].Name, workbook.Sheets[1].Visibility));
    }

    [Theory]
    [InlineData("ods", UnreadableReason.OpenDocument)]
    [InlineData("xls", UnreadableReason.OldExcelFormat)]
    public async Task Other_formats_saved_by_LibreOffice_are_refused_by_name(string format, UnreadableReason reason)
    {
        var written = Path.Combine(_folder.FullName, "a.xlsx");
        await File.WriteAllBytesAsync(written, new XlsxBuilder().Sheet("S", "<row><c><v>1</v></c></row>").Build());

        var saved = await SaveAgainAsync(written, format);

        WorkbookBytes.Refused(await File.ReadAllBytesAsync(saved), reason, name: "a.xlsx");
    }

    private async Task<string> SaveAgainAsync(string path, string format)
    {
        var output = Path.Combine(_folder.FullName, "saved");
        var start = new ProcessStartInfo("soffice")
        {
            ArgumentList =
            {
                $"-env:UserInstallation=file://{_folder.FullName}/profile", "--headless", "--convert-to", format, "--outdir", output, path,
            },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"LibreOffice did not finish within {Patience}.");
        }

        var saved = Path.Combine(output, Path.ChangeExtension(Path.GetFileName(path), format));
        Assert.True(File.Exists(saved), $"LibreOffice wrote nothing: {await process.StandardError.ReadToEndAsync()}");
        return saved;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new InvalidOperationException("This test needs LibreOffice: the program 'soffice' was not found.", problem);
        }
    }
}
