namespace Reports.Excel.Patching;

/// <summary>Where a cell stands in the text of its sheet.</summary>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Open">Its opening tag.</param>
/// <param name="End">Behind its closing tag.</param>
/// <param name="HasFormula">Whether a formula stands in it.</param>
internal readonly record struct CellSpot(int Column, XmlTag Open, int End, bool HasFormula);
