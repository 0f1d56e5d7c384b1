namespace Reports.Service.Blocks;

/// <summary>A text of a block and the cell or range it comes from, e.g. <c>F6:F54</c>.</summary>
public sealed record BlockSource(string Text, string Sheet, string Cell);
