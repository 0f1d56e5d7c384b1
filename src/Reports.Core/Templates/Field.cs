using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>One bound value: the normalised text next to what was typed, and where it stood.</summary>
/// <remarks>A value without an object of its own: the fields of a row lie side by side, so that reading a large workbook does not wait for memory.</remarks>
/// <param name="Address">Its own cell, also when the value came from a merged range or from 同上.</param>
/// <param name="Original">The cell's text as read, untouched.</param>
/// <param name="Text">Normalised by the column's type; empty unless <see cref="State"/> is a value.</param>
/// <param name="State">What kind of answer it is.</param>
/// <param name="Several">The single values of a column that holds several, cleaned; null when it holds one.</param>
public readonly record struct Field(
    CellAddress Address,
    string Original,
    string Text,
    FieldState State,
    IReadOnlyList<string>? Several = null)
{
    /// <summary>The single values: those of a cell that holds several, otherwise the text alone; none unless there is a value.</summary>
    public IReadOnlyList<string> Items => Several ?? (HasValue ? [Text] : []);

    /// <summary>Whether there is a real value.</summary>
    public bool HasValue => State == FieldState.Value;

    /// <summary>Whether the person was asked and gave nothing usable (blank, placeholder or error value).</summary>
    public bool IsMissing => State is FieldState.Blank or FieldState.Placeholder or FieldState.Error;

    /// <inheritdoc />
    public override string ToString() => Text;
}
