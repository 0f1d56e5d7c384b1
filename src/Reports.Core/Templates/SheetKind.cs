namespace Reports.Core.Templates;

/// <summary>How a sheet is laid out.</summary>
public enum SheetKind
{
    /// <summary>Text to read: the filling instructions.</summary>
    Guide,

    /// <summary>A form of labelled fields: the cover.</summary>
    Form,

    /// <summary>A table with one header row.</summary>
    Grid,

    /// <summary>The code lists.</summary>
    Dictionary,
}
