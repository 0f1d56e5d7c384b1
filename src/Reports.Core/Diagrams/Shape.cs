namespace Reports.Core.Diagrams;

/// <summary>Something to paint; later shapes lie over earlier ones.</summary>
public abstract record Shape;
