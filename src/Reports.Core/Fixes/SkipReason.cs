namespace Reports.Core.Fixes;

/// <summary>Why a change of a cell is not made.</summary>
public enum SkipReason
{
    /// <summary>It may change the meaning; only a person can decide.</summary>
    ChangesMeaning,

    /// <summary>Making it would raise a finding that is not there now.</summary>
    AddsFinding,

    /// <summary>The rule would change its own result again and again.</summary>
    NeverSettles,

    /// <summary>Another change of the same cell came first.</summary>
    AnotherEdit,

    /// <summary>The cell holds another text than the change expects.</summary>
    BeforeDiffers,

    /// <summary>The workbook has no sheet of this name.</summary>
    NoSuchSheet,

    /// <summary>The cell lies outside the grid of a sheet.</summary>
    OutsideGrid,

    /// <summary>The cell holds a formula, which writing a text would destroy.</summary>
    Formula,

    /// <summary>The cell lies under a merged range and shows nothing of its own.</summary>
    Merged,

    /// <summary>The cell shows a picture or a rich value.</summary>
    Picture,

    /// <summary>The cell is the heading of an Excel table that formulas name.</summary>
    TableHeading,

    /// <summary>The text is longer than a cell can hold, or no valid text.</summary>
    NotWritable,

    /// <summary>The sheet is stored in a way that cannot be changed in place.</summary>
    UnsupportedPart,
}
