namespace Reports.Core.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading, with the unit: <c>场景数（个）</c>; empty in tables without a header row.</param>
/// <param name="Width">Its share of the table's width; any unit, the writer scales to the text area.</param>
/// <param name="Alignment">How its cells stand.</param>
public sealed record TableColumn(string Heading, double Width, CellAlignment Alignment);
