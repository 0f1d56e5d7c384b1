using Reports.Core.Workbooks;

namespace Reports.Core.Migrating;

/// <summary>A value of the old workbook that did not land in the new one.</summary>
/// <param name="Where">Its cell in the old workbook.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Reason">Why.</param>
/// <param name="Note">What people are told, and what to do.</param>
public sealed record LeftValue(CellAddress Where, string Text, LeftReason Reason, Bilingual Note);
