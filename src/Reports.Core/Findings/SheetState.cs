namespace Reports.Core.Findings;

/// <summary>Whether a workbook has a sheet of the template.</summary>
public enum SheetState
{
    /// <summary>It is there.</summary>
    Found,

    /// <summary>It must be there and is not.</summary>
    Missing,

    /// <summary>It is not there and need not be.</summary>
    Optional,
}
