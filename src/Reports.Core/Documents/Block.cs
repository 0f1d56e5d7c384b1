namespace Reports.Core.Documents;

/// <summary>A block of the report, in reading order.</summary>
public abstract record Block
{
    /// <summary>Where in the workbook what it says was read or counted; none when it says nothing of the data.</summary>
    public IReadOnlyList<CellSource> Sources { get; init; } = [];
}
