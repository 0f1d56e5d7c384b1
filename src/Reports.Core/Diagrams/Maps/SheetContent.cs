using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>What one sheet shows: some neighbouring columns, some rows, and the blocks in them.</summary>
/// <param name="FirstColumn">First column of the grid shown.</param>
/// <param name="LastColumn">Last column shown.</param>
/// <param name="Rows">Rows shown, in order.</param>
/// <param name="Blocks">Blocks drawn here, their columns cut to those shown.</param>
internal sealed record SheetContent(int FirstColumn, int LastColumn, IReadOnlyList<int> Rows, IReadOnlyList<SceneBlock> Blocks)
{
    /// <summary>Number of columns.</summary>
    public int ColumnCount => LastColumn - FirstColumn + 1;

    /// <summary>The scenes drawn here.</summary>
    public IEnumerable<Scene> Scenes => Blocks.SelectMany(block => block.Scenes);

    /// <summary>The whole grid.</summary>
    public static SheetContent Whole(MapGrid grid) => new(0, grid.Columns.Count - 1, [.. Enumerable.Range(0, grid.Rows.Count)], grid.Blocks);
}
