namespace Reports.Core.Migrating;

/// <summary>What became of one column.</summary>
public sealed record ColumnMigration
{
    /// <summary>Key of the sheet.</summary>
    public required string Sheet { get; init; }

    /// <summary>Key of the column in the older version.</summary>
    public required string From { get; init; }

    /// <summary>Keys in the newer version: none when it was dropped, several when it was split.</summary>
    public required IReadOnlyList<string> To { get; init; }

    /// <summary>Of a split: a regular expression with a group named after each new column.</summary>
    public string? Pattern { get; init; }

    /// <summary>Of a dropped column: what people are told.</summary>
    public Bilingual? Reason { get; init; }

    /// <summary>What happened to it.</summary>
    public ColumnFate Fate => To switch
    {
        [] => ColumnFate.Dropped,
        [var only] => only == From ? ColumnFate.Moved : ColumnFate.Renamed,
        _ => ColumnFate.Split,
    };
}
