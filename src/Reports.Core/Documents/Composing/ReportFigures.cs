using Reports.Core.Diagrams;

namespace Reports.Core.Documents.Composing;

/// <summary>The report's three figures, laid out before the report is composed.</summary>
/// <param name="Categories">图1: scenes by business activity.</param>
/// <param name="Elements">图2: the four classes of elements.</param>
/// <param name="Map">图3: the scene map, one fold-out or an overview and its pages.</param>
public sealed record ReportFigures(DiagramLayout Categories, DiagramLayout Elements, IReadOnlyList<DiagramLayout> Map);
