using Reports.Core.Diagrams;

namespace Reports.Core.Documents;

/// <summary>A figure with its caption below (图 N).</summary>
/// <param name="Id">Bookmark id, unique in the report, ASCII.</param>
/// <param name="Caption">Without its number and without an end mark.</param>
/// <param name="Layout">What is drawn.</param>
/// <param name="WidthMillimetres">Width on the page.</param>
/// <param name="IsContinued">Whether it is a further page of the figure before it: 续图 N, not counted and not listed.</param>
public sealed record FigureBlock(string Id, string Caption, DiagramLayout Layout, double WidthMillimetres, bool IsContinued = false) : Block;
