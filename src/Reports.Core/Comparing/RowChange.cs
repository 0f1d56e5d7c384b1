using Reports.Core.Workbooks;

namespace Reports.Core.Comparing;

/// <summary>A row that differs.</summary>
/// <param name="Sheet">Key of its sheet.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Title">What people know the row by: a scene's code and name, an element's name.</param>
/// <param name="Old">Its place in the old workbook; null when it was added.</param>
/// <param name="New">Its place in the new workbook; null when it was removed.</param>
/// <param name="Fields">Values that differ; none when it was added or removed.</param>
public sealed record RowChange(string Sheet, RowChangeKind Kind, string Title, CellAddress? Old, CellAddress? New, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>Whether the name changed.</summary>
    public bool IsRenamed => Fields.Any(change => change.Column == "name");

    /// <summary>Whether the rating changed.</summary>
    public bool IsRerated => Fields.Any(change => change.Column == "rating");
}
