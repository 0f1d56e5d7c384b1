using Reports.Core.Workbooks.Grids;
using Reports.Service.Answers;

namespace Reports.Service.Fixing;

/// <summary>A grid and what is to be fixed in it.</summary>
/// <param name="Grid">What the pane read.</param>
/// <param name="Edits">Changes that a person chose; when there are none, all safe fixes are planned.</param>
/// <param name="Rules">Codes of the only rules to fix; all when not there.</param>
public sealed record FixRequest(WorkbookGrid Grid, IReadOnlyList<Edit>? Edits = null, IReadOnlyList<string>? Rules = null);
