namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>Which way a straight run goes.</summary>
internal enum Way
{
    /// <summary>Along a row.</summary>
    Across,

    /// <summary>Along a column.</summary>
    Down,
}
