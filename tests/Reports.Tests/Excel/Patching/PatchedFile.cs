using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Patching;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Patching;

/// <summary>A workbook file before and after changes.</summary>
internal sealed record PatchedFile(byte[] Before, byte[] After, PatchResult Result)
{
    public static PatchedFile Of(byte[] file, params CellEdit[] edits)
    {
        using var output = new MemoryStream();
        var result = WorkbookPatcher.Apply(new MemoryStream(file), "test.xlsx", edits, output);
        return new PatchedFile(file, output.ToArray(), result);
    }

    public static CellEdit Edit(string a1, string before, string after, string sheet = "S") =>
        ColumnLetters.TryParse(a1, out var row, out var column)
            ? new CellEdit(new CellAddress(sheet, row, column), before, after)
            : throw new ArgumentException(a1, nameof(a1));

    /// <summary>The law of patching: reading the new file gives what the changes give in memory.</summary>
    public void AssertReadsAsInMemory()
    {
        var expected = WorkbookEdits.Apply(WorkbookBytes.Read(Before), Result.Written);
        var actual = WorkbookBytes.Read(After);

        Assert.Equal(expected.Sheets.Select(sheet => sheet.Name), actual.Sheets.Select(sheet => sheet.Name));
        foreach (var (left, right) in expected.Sheets.Zip(actual.Sheets))
        {
            Assert.Equal(left.Cells, right.Cells);
            Assert.Equal(left.Merged, right.Merged);
            Assert.Equal(left.Comments, right.Comments);
            Assert.Equal(left.HiddenRows, right.HiddenRows);
        }
    }

    /// <summary>The file after undoing.</summary>
    public byte[] Undone()
    {
        using var output = new MemoryStream();
        var journal = UndoJournalJson.Read(System.Text.Encoding.UTF8.GetBytes(UndoJournalJson.Write(Result.Journal)));
        var undo = WorkbookPatcher.Undo(new MemoryStream(After), "test.xlsx", journal, output);
        Assert.Empty(undo.Skipped);
        return output.ToArray();
    }
}
