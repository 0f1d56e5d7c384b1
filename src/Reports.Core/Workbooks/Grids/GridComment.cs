namespace Reports.Core.Workbooks.Grids;

/// <summary>A comment or note on a cell of a grid.</summary>
/// <param name="Cell">Its cell, e.g. <c>C7</c>.</param>
/// <param name="Text">What it says.</param>
/// <param name="Author">Who wrote it; empty when not known.</param>
public sealed record GridComment(string Cell, string Text, string Author = "");
