namespace Reports.Core.Documents;

/// <summary>A piece of a line of text.</summary>
public abstract record Inline;
