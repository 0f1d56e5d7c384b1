namespace Reports.Core.Templates;

/// <summary>One sheet's binding: it follows from the sheet and its definition alone, so it holds as long as neither changes.</summary>
/// <param name="Sheet">The bound sheet.</param>
/// <param name="Ledger">Where its cells went, and what did not fit.</param>
internal sealed record SheetBinding(BoundSheet Sheet, CellLedger Ledger);
