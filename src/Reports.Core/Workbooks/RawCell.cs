namespace Reports.Core.Workbooks;

/// <summary>One non-empty cell as the file has it: no meaning yet, nothing trimmed.</summary>
/// <param name="Row">Row, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">
/// What a person reads: text as typed; numbers in shortest form with a point (percentages as <c>30%</c>);
/// dates as <c>2026-03-05</c> or <c>2026-03-05 14:30</c>; <c>TRUE</c>/<c>FALSE</c>; error values as they are.
/// </param>
/// <param name="Number">The stored number for numbers and dates (dates in the 1900 system).</param>
/// <param name="Formula">The formula without its equals sign, when the value is a cached result.</param>
public readonly record struct RawCell(
    int Row,
    int Column,
    CellKind Kind,
    string Text,
    double? Number = null,
    string? Formula = null);
