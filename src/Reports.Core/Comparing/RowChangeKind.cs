namespace Reports.Core.Comparing;

/// <summary>What happened to a row between two workbooks.</summary>
public enum RowChangeKind
{
    /// <summary>Only the new workbook has it.</summary>
    Added,

    /// <summary>Only the old workbook has it.</summary>
    Removed,

    /// <summary>Both have it, with other values.</summary>
    Changed,
}
