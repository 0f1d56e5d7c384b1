namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>A straight piece of a route: along which track, from which index to which.</summary>
internal readonly record struct Run(Way Way, int Track, int From, int To)
{
    /// <summary>Lower index.</summary>
    public int Low => Math.Min(From, To);

    /// <summary>Higher index.</summary>
    public int High => Math.Max(From, To);
}
