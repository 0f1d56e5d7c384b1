using Reports.Core.Rules;

namespace Reports.Core.Fixes;

/// <summary>One cell that a plan changes, from what stands there now to what will stand there.</summary>
/// <param name="Edit">The change.</param>
/// <param name="Rules">Codes of the rules that asked for it, in the order they were met; empty when a person chose it.</param>
public sealed record PlannedEdit(CellEdit Edit, IReadOnlyList<string> Rules);
