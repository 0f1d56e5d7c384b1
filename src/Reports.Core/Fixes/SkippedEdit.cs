using Reports.Core.Rules;

namespace Reports.Core.Fixes;

/// <summary>A change that was not made, and why.</summary>
public sealed record SkippedEdit(CellEdit Edit, SkipReason Reason);
