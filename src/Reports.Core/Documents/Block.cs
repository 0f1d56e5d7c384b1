namespace Reports.Core.Documents;

/// <summary>A block of the report, in reading order.</summary>
public abstract record Block;
