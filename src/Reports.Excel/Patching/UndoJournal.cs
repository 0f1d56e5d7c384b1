using Reports.Core.Rules;

namespace Reports.Excel.Patching;

/// <summary>How to take changes of a workbook file back.</summary>
/// <param name="File">Name of the file that was changed, without folder.</param>
/// <param name="Sha256Before">SHA-256 of the file before, lower-case hex.</param>
/// <param name="Sha256After">SHA-256 of the file after, lower-case hex.</param>
/// <param name="Edits">The changes in writing order.</param>
/// <param name="Parts">Each changed part with the replacements that give its original text.</param>
public sealed record UndoJournal(
    string File,
    string Sha256Before,
    string Sha256After,
    IReadOnlyList<CellEdit> Edits,
    IReadOnlyList<UndoPart> Parts);
