namespace Reports.Core.Workbooks;

/// <summary>A comment or note that somebody left on a cell.</summary>
public readonly record struct CellComment(int Row, int Column, string Author, string Text);
