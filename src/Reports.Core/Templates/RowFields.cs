using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Reports.Core.Templates;

/// <summary>The fields of one row by column key, in the order of the columns: a view of the sheet's table.</summary>
/// <param name="table">The fields of the sheet.</param>
/// <param name="row">The row in it, from 0.</param>
internal sealed class RowFields(FieldTable table, int row) : IReadOnlyDictionary<string, Field>
{
    /// <inheritdoc />
    public IEnumerable<string> Keys => table.Keys;

    /// <inheritdoc />
    public IEnumerable<Field> Values => Enumerable.Range(0, table.Columns).Select(column => table[column, row]);

    /// <inheritdoc />
    public int Count => table.Columns;

    /// <inheritdoc />
    public Field this[string key] => table[table.PlaceOf(key), row];

    /// <summary>The field of a column by its place in the sheet's definition, from 0.</summary>
    public Field this[int column] => table[column, row];

    /// <inheritdoc />
    public bool ContainsKey(string key) => table.TryFind(key, out _);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Field value)
    {
        var isKnown = table.TryFind(key, out var column);
        value = isKnown ? table[column, row] : default;
        return isKnown;
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, Field>> GetEnumerator() => Keys.Zip(Values, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
