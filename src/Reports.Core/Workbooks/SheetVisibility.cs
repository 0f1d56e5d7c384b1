namespace Reports.Core.Workbooks;

/// <summary>Whether people can see a sheet.</summary>
public enum SheetVisibility
{
    /// <summary>Shown.</summary>
    Visible,

    /// <summary>Hidden; the user can show it again.</summary>
    Hidden,

    /// <summary>Hidden so that only a program can show it.</summary>
    VeryHidden,
}
