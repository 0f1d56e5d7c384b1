using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>One bound value: the normalised text next to what was typed, and where it stood.</summary>
/// <param name="Address">Its own cell, also when the value came from a merged range or from 同上.</param>
/// <param name="Original">The cell's text as read, untouched.</param>
/// <param name="Text">Normalised by the column's type; empty unless <see cref="State"/> is a value.</param>
/// <param name="State">What kind of answer it is.</param>
/// <param name="Items">The single values when the column holds several, cleaned; otherwise the text alone.</param>
public sealed record Field(
    CellAddress Address,
    string Original,
    string Text,
    FieldState State,
    IReadOnlyList<string> Items)
{
    /// <summary>Whether there is a real value.</summary>
    public bool HasValue => State == FieldState.Value;

    /// <summary>Whether the person was asked and gave nothing usable (blank, placeholder or error value).</summary>
    public bool IsMissing => State is FieldState.Blank or FieldState.Placeholder or FieldState.Error;

    /// <inheritdoc />
    public override string ToString() => Text;
}
