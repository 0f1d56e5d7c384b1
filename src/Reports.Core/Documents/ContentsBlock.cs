namespace Reports.Core.Documents;

/// <summary>目录: levels 1 and 2 with page numbers.</summary>
public sealed record ContentsBlock : Block;
