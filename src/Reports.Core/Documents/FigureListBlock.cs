namespace Reports.Core.Documents;

/// <summary>图表目录: figures, then tables, with page numbers.</summary>
public sealed record FigureListBlock : Block;
