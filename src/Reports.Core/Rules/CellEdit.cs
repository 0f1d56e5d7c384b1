using Reports.Core.Workbooks;

namespace Reports.Core.Rules;

/// <summary>One change of one cell's text.</summary>
public sealed record CellEdit(CellAddress Cell, string Before, string After);
