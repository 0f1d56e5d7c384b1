namespace Reports.Core.Migrating;

/// <summary>Why a value did not land in the new workbook.</summary>
public enum LeftReason
{
    /// <summary>The new version does not ask for it.</summary>
    ColumnDropped,

    /// <summary>It could not be divided over the new columns.</summary>
    NotSplit,

    /// <summary>An error value such as #REF!: there is nothing to take over.</summary>
    ErrorValue,

    /// <summary>It stands in a column that the template does not know.</summary>
    UnknownColumn,

    /// <summary>It stands on a sheet that the template does not know.</summary>
    UnknownSheet,

    /// <summary>It stands above the table, or in a row of totals or a repeated header.</summary>
    OutsideTheTable,

    /// <summary>A comment.</summary>
    Comment,
}
