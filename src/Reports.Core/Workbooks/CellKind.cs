namespace Reports.Core.Workbooks;

/// <summary>What a cell holds, as the file says.</summary>
public enum CellKind
{
    /// <summary>Text: shared, inline, rich or the cached text of a formula.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>TRUE or FALSE.</summary>
    Boolean,

    /// <summary>A number that its format shows as a date or a time.</summary>
    Date,

    /// <summary>An error value such as <c>#REF!</c>.</summary>
    Error,
}
