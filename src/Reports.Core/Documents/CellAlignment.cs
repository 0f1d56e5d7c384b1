namespace Reports.Core.Documents;

/// <summary>How a table column's text stands: text left, codes centred, numbers right.</summary>
public enum CellAlignment
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>Right.</summary>
    Right,
}
