namespace Reports.Core.Migrating;

/// <summary>What a newer template version did to a column.</summary>
public enum ColumnFate
{
    /// <summary>It has another name and meaning is the same.</summary>
    Renamed,

    /// <summary>It stands in another place.</summary>
    Moved,

    /// <summary>Its values are divided over several columns.</summary>
    Split,

    /// <summary>It is no longer asked for.</summary>
    Dropped,
}
