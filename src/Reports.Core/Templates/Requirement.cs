namespace Reports.Core.Templates;

/// <summary>Whether a cell must be filled.</summary>
public enum Requirement
{
    /// <summary>May stay empty.</summary>
    Optional,

    /// <summary>Must be filled when the row's condition holds (△).</summary>
    Conditional,

    /// <summary>Must be filled (＊).</summary>
    Required,
}
