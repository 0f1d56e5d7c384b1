namespace Reports.Excel.Patching;

/// <summary>Where a row stands in the text of its sheet.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Open">Its opening tag.</param>
/// <param name="Close">Where its closing tag begins; behind the tag when it is empty.</param>
/// <param name="Cells">Its cells as they stand.</param>
internal sealed record RowSpot(int Number, XmlTag Open, int Close, IReadOnlyList<CellSpot> Cells);
