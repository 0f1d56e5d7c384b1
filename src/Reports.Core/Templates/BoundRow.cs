using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>One row of a bound sheet (or the whole form), by column key.</summary>
/// <param name="Sheet">Key of the sheet.</param>
/// <param name="Where">The row's first bound cell; what a finding about the whole row points at.</param>
/// <param name="Fields">Every column of the definition, absent ones included.</param>
public sealed record BoundRow(string Sheet, CellAddress Where, IReadOnlyDictionary<string, Field> Fields)
{
    /// <summary>Row number, from 1.</summary>
    public int Number => Where.Row;

    /// <summary>The field of the column with this key.</summary>
    /// <exception cref="KeyNotFoundException">The definition has no such column: our mistake, not the user's.</exception>
    public Field this[string columnKey] => Fields[columnKey];
}
