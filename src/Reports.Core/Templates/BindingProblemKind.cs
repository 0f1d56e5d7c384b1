namespace Reports.Core.Templates;

/// <summary>What did not fit when a workbook was bound to the template.</summary>
public enum BindingProblemKind
{
    /// <summary>A required sheet is not there.</summary>
    MissingSheet,

    /// <summary>A sheet was recognised under another name.</summary>
    RenamedSheet,

    /// <summary>A sheet that the template does not know holds cells.</summary>
    UnknownSheet,

    /// <summary>A second sheet looks like one that is bound already.</summary>
    DuplicateSheet,

    /// <summary>A column of the template is not on the sheet.</summary>
    MissingColumn,

    /// <summary>A column was recognised by its place or an alias under another heading.</summary>
    RenamedColumn,

    /// <summary>A column that the template does not know holds cells.</summary>
    UnknownColumn,

    /// <summary>A known column stands in another place.</summary>
    MovedColumn,

    /// <summary>A merged range in the data area; its value was used for each of its rows.</summary>
    MergedCells,

    /// <summary>A row of totals among the data; not imported.</summary>
    TotalRow,

    /// <summary>The header occurs again among the data; not imported.</summary>
    RepeatedHeader,

    /// <summary>Blank rows between rows of data.</summary>
    BlankRows,

    /// <summary>Text outside the table: above the header and not the template's.</summary>
    StrayText,

    /// <summary>The template's hidden sheet is gone or unreadable.</summary>
    MissingStamp,

    /// <summary>The workbook was made from another version of the template.</summary>
    OtherVersion,
}
