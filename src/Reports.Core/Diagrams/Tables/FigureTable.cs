namespace Reports.Core.Diagrams.Tables;

/// <summary>The data of a figure as a table, for those who read rather than look.</summary>
/// <param name="Title">What the table holds.</param>
/// <param name="Heads">Heads of its columns.</param>
/// <param name="Rows">Its rows, each with a text for every column.</param>
public sealed record FigureTable(string Title, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);
