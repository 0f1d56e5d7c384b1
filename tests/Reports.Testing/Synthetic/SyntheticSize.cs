namespace Reports.Testing.Synthetic;

/// <summary>How large a made-up workbook is.</summary>
/// <param name="Scenes">Scenes.</param>
/// <param name="Links">Rows of 协同关系.</param>
/// <param name="RowsPerList">Rows of each of the four lists.</param>
/// <param name="Segments">Segments, 3 to 26.</param>
/// <param name="Seed">Another seed gives another workbook of the same size.</param>
public sealed record SyntheticSize(int Scenes, int Links, int RowsPerList, int Segments = 13, ulong Seed = 1)
{
    /// <summary>The workbook that speed is measured on: 200 scenes, 400 links, 4 × 1,000 rows, about 50,000 cells.</summary>
    public static SyntheticSize W { get; } = new(200, 400, 1000);

    /// <summary>W with ten times the rows in each list.</summary>
    public static SyntheticSize WithTenfoldRows { get; } = W with { RowsPerList = 10_000 };

    /// <summary>A large map and little else.</summary>
    public static SyntheticSize ThousandScenes { get; } = new(1000, 2000, 1000, 20);

    /// <summary>The workbook that reports are measured on.</summary>
    public static SyntheticSize Report { get; } = new(120, 240, 1000);
}
