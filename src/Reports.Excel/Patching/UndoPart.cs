namespace Reports.Excel.Patching;

/// <summary>One changed part of a file and the way back.</summary>
/// <param name="Name">Name of the part, such as <c>xl/worksheets/sheet1.xml</c>.</param>
/// <param name="Splices">Replacements in the changed text that give the original one.</param>
public sealed record UndoPart(string Name, IReadOnlyList<Splice> Splices);
