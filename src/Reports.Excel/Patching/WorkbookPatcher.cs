using System.Security.Cryptography;
using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;

namespace Reports.Excel.Patching;

/// <summary>
/// Changes single cells of the user's own workbook file. Only the changed cells' XML is written anew; every other character of
/// their sheet, and every other part as it lies packed in the file, stays. Formulas are neither evaluated nor changed.
/// </summary>
public static class WorkbookPatcher
{
    /// <summary>Makes the changes and writes the new file to <paramref name="target"/>; what cannot be made is skipped, never guessed.</summary>
    /// <param name="source">The bytes of the file; need not be seekable.</param>
    /// <param name="fileName">Its name without folder, for messages and the journal.</param>
    /// <param name="edits">The changes; each is made only when its cell still holds what it expects.</param>
    /// <param name="target">Where the new file goes; the same bytes as the source when nothing is changed.</param>
    /// <param name="limits">How much to take; <see cref="ReadLimits.Default"/> when null.</param>
    /// <param name="cancel">Stops the work before anything is written.</param>
    /// <exception cref="WorkbookUnreadableException">The file is no xlsx workbook, damaged, locked, hostile or too large.</exception>
    public static PatchResult Apply(
        Stream source, string fileName, IReadOnlyList<CellEdit> edits, Stream target, ReadLimits? limits = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(edits);
        ArgumentNullException.ThrowIfNull(target);
        limits ??= ReadLimits.Default;
        var bytes = WorkbookReader.Load(source, limits, cancel);
        var workbook = WorkbookReader.Read(new MemoryStream(bytes), fileName, limits, cancel);
        var skipped = new List<SkippedEdit>();
        var possible = EditableCells.Of(workbook).Filter(edits.Where(edit => edit.Before != edit.After), skipped);

        using var package = new WorkbookPackage(bytes, limits, cancel);
        var parts = WorkbookParts.Of(package);
        var changes = new List<PartChange>();
        var written = new List<CellEdit>();
        foreach (var group in possible.GroupBy(edit => edit.Cell.Sheet, StringComparer.Ordinal))
        {
            var read = workbook.Sheets.First(sheet => sheet.Name == group.Key);
            written.AddRange(Change(package, parts, read, [.. group], changes, skipped));
        }

        IReadOnlyList<CellEdit> ordered = [.. WritingOrder.Of(workbook, written)];
        var result = ordered.Count == 0 ? bytes : PartChange.Rewrite(bytes, changes);
        target.Write(result);
        var journal = new UndoJournal(fileName, workbook.Sha256, Hash(result), ordered, [.. changes.Select(change => change.Back)]);
        return new PatchResult(ordered, skipped, journal);
    }

    /// <summary>
    /// Takes journalled changes back. In the very file that was written, each part gets its original text back, character by
    /// character; in a file that was saved since, each cell that still holds what was written gets its former text back.
    /// </summary>
    /// <exception cref="WorkbookUnreadableException">As <see cref="Apply"/>.</exception>
    public static PatchResult Undo(
        Stream source, string fileName, UndoJournal journal, Stream target, ReadLimits? limits = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(target);
        limits ??= ReadLimits.Default;
        var bytes = WorkbookReader.Load(source, limits, cancel);
        CellEdit[] back = [.. journal.Edits.Select(edit => new CellEdit(edit.Cell, edit.After, edit.Before))];
        using var package = new WorkbookPackage(bytes, limits, cancel);
        if (Hash(bytes) != journal.Sha256After || !journal.Parts.All(part => package.Has(part.Name)))
        {
            return Apply(new MemoryStream(bytes), fileName, back, target, limits, cancel);
        }

        var texts = journal.Parts.Select(part => (part.Splices, part.Name, Text: PartText.Read(package.ReadAll(part.Name)))).ToArray();
        if (!texts.All(part => part.Text is not null && Splice.Fit(part.Text.Text, part.Splices)))
        {
            return Apply(new MemoryStream(bytes), fileName, back, target, limits, cancel);
        }

        PartChange[] changes = [.. texts.Select(part => PartChange.Of(part.Name, part.Text!, part.Splices))];
        var result = changes.Length == 0 ? bytes : PartChange.Rewrite(bytes, changes);
        target.Write(result);
        var again = new UndoJournal(fileName, journal.Sha256After, Hash(result), back, [.. changes.Select(change => change.Back)]);
        return new PatchResult(back, [], again);
    }

    private static CellEdit[] Change(
        WorkbookPackage package, WorkbookParts parts, RawSheet read, CellEdit[] edits, List<PartChange> changes, List<SkippedEdit> skipped)
    {
        var name = parts.Sheets[read.Name];
        if (PartText.Read(package.ReadAll(name)) is not { } part)
        {
            skipped.AddRange(edits.Select(edit => new SkippedEdit(edit, SkipReason.UnsupportedPart)));
            return [];
        }

        var patch = new SheetPatch(SheetText.Scan(part.Text), read, parts.Uses1904);
        var headings = new TableHeadings(package, name, parts);
        var possible = new List<CellEdit>();
        foreach (var edit in edits)
        {
            if ((patch.ReasonToSkip(edit) ?? headings.ReasonToSkip(edit, patch.Edited(edit))) is { } reason)
            {
                skipped.Add(new SkippedEdit(edit, reason));
            }
            else
            {
                possible.Add(edit);
            }
        }

        if (possible.Count > 0)
        {
            changes.Add(PartChange.Of(name, part, patch.Make(possible)));
            changes.AddRange(headings.Follow(possible).Select(table => PartChange.Of(table.Part, table.Text, table.Splices)));
        }

        return [.. possible];
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
