using System.Collections.Frozen;

namespace Reports.Core.Templates;

/// <summary>The fields of a sheet, column by column: rules read a column from top to bottom, and memory is quick when read in order.</summary>
/// <param name="columns">The columns of the sheet's definition.</param>
internal sealed class FieldTable(IReadOnlyList<ColumnDefinition> columns)
{
    private readonly List<Field>[] _columns = [.. columns.Select(_ => new List<Field>())];
    private readonly FrozenDictionary<string, int> _places = columns
        .Select((column, at) => (column.Key, At: at))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.At, StringComparer.Ordinal);

    /// <summary>Keys of the columns, in order.</summary>
    public IEnumerable<string> Keys => columns.Select(column => column.Key);

    /// <summary>How many columns there are.</summary>
    public int Columns => _columns.Length;

    /// <summary>How many rows are complete.</summary>
    public int Rows => _columns.Length > 0 ? _columns[^1].Count : 0;

    /// <summary>The field of a column in a row, both from 0.</summary>
    public Field this[int column, int row] => _columns[column][row];

    /// <summary>Adds the next row's field of a column; the last column completes the row.</summary>
    public void Add(int column, Field field) => _columns[column].Add(field);

    /// <summary>Place of the column with this key, from 0.</summary>
    /// <exception cref="KeyNotFoundException">There is none: our mistake, not the user's.</exception>
    public int PlaceOf(string key) => _places[key];

    /// <summary>Whether there is a column with this key, and its place, from 0.</summary>
    public bool TryFind(string key, out int column) => _places.TryGetValue(key, out column);
}
