using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Reports.Core.Templates;

/// <summary>The fields of one row by column key, in the order of the columns. The rows of a sheet share one index of keys.</summary>
/// <param name="index">Place of each key in <paramref name="fields"/>.</param>
/// <param name="fields">The fields.</param>
internal sealed class RowFields(FrozenDictionary<string, int> index, Field[] fields) : IReadOnlyDictionary<string, Field>
{
    /// <inheritdoc />
    public IEnumerable<string> Keys => index.OrderBy(key => key.Value).Select(key => key.Key);

    /// <inheritdoc />
    public IEnumerable<Field> Values => fields;

    /// <inheritdoc />
    public int Count => fields.Length;

    /// <inheritdoc />
    public Field this[string key] => fields[index[key]];

    /// <summary>The field of a column by its place in the sheet's definition, from 0.</summary>
    public Field this[int column] => fields[column];

    /// <summary>The index of a sheet's columns.</summary>
    public static FrozenDictionary<string, int> IndexOf(IReadOnlyList<ColumnDefinition> columns) =>
        columns.Select((column, at) => (column.Key, At: at)).ToFrozenDictionary(pair => pair.Key, pair => pair.At, StringComparer.Ordinal);

    /// <inheritdoc />
    public bool ContainsKey(string key) => index.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Field value)
    {
        var isKnown = index.TryGetValue(key, out var at);
        value = isKnown ? fields[at] : null;
        return isKnown;
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, Field>> GetEnumerator() => Keys.Zip(fields, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
