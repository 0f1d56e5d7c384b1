namespace Reports.Core.Diagrams.Maps;

/// <summary>Where chips stand on the overview.</summary>
internal sealed class ChipGrid
{
    /// <summary>Between rows and columns.</summary>
    public const double Street = 6;

    private const double Pad = 4;
    private const double Gap = 5;
    private const double LeastChipHeight = 18;
    private const double MostChipHeight = 30;
    private const double WidestChip = 76;
    private const double LeastChip = 62;
    private readonly Arrangement _arrangement;
    private readonly double _left;
    private readonly double _right;
    private readonly double _chip;
    private double _height = LeastChipHeight;

    private ChipGrid(Arrangement arrangement, double left, double right)
    {
        (_arrangement, _left, _right) = (arrangement, left, right);
        _chip = Math.Min(WidestChip, ChipWidth(arrangement, right - left));
    }

    /// <summary>Blocks without groups: every scene has a chip.</summary>
    public IReadOnlyList<SceneBlock> Blocks => _arrangement.Content.Blocks;

    /// <summary>The chips of a map between two edges.</summary>
    public static ChipGrid Of(MapGrid grid, double left, double right)
    {
        SceneBlock[] flat = [.. grid.Blocks.SelectMany(block => block.Subs.Select(sub => block with { Scene = sub, Subs = [] }).Prepend(block with { Subs = [] }))];
        var content = SheetContent.Whole(grid) with { Blocks = flat };
        var most = Math.Max(grid.Columns.Count, (int)((right - left) / LeastChip));
        var choices = SlotChoices.Of(content, most).Where(choice => ChipWidth(choice, right - left) >= LeastChip).ToList();
        return new ChipGrid(choices.Count > 0 ? choices[^1] : Arrangement.Of(content, [.. grid.Columns.Select(_ => 1)]), left, right);
    }

    /// <summary>Left edge of a column.</summary>
    public double Left(int column) => _left + (column * Street) + Enumerable.Range(0, column).Sum(Width);

    /// <summary>Right edge of a column.</summary>
    public double Right(int column) => Left(column) + Width(column);

    /// <summary>Height of a row.</summary>
    public double RowHeight(int row) => _arrangement.IsEmpty(row) ? 22 : (Lines(row) * (_height + Gap)) - Gap + (2 * Pad);

    /// <summary>Height of all rows.</summary>
    public double Height(int rows) => Enumerable.Range(0, rows).Sum(RowHeight) + ((rows - 1) * Street);

    /// <summary>Makes chips higher where a sheet has room to spare.</summary>
    public void Grow(int rows, double spare) =>
        _height = Math.Clamp(LeastChipHeight + (spare / Enumerable.Range(0, rows).Where(row => !_arrangement.IsEmpty(row)).Sum(Lines)), LeastChipHeight, MostChipHeight);

    /// <summary>The chips of a row whose top is given.</summary>
    public IEnumerable<(SceneBlock Block, Box Box)> Chips(int row, double top)
    {
        foreach (var place in _arrangement.Places.Where(place => place.Block.Row == row))
        {
            var line = place.Line - _arrangement.FirstLines[row];
            var column = place.Block.First;
            var left = Left(column) + Pad + ((place.Slot - _arrangement.FirstSlots[column]) * (_chip + Gap));
            var right = place.Block.IsBand ? Right(place.Block.Last) - Pad : left + _chip;
            yield return (place.Block, new Box(left, top + Pad + (line * (_height + Gap)), right - left, _height));
        }
    }

    private static double ChipWidth(Arrangement arrangement, double width)
    {
        var columns = arrangement.SlotsOf.Count;
        var slots = arrangement.SlotCount;
        return (width - ((columns - 1) * Street) - (columns * 2 * Pad) - ((slots - columns) * Gap)) / slots;
    }

    private int Lines(int row) => _arrangement.FirstLines[row + 1] - _arrangement.FirstLines[row];

    // Columns share what chips leave over.
    private double Width(int column)
    {
        var spare = ((ChipWidth(_arrangement, _right - _left) - _chip) * _arrangement.SlotCount) / _arrangement.SlotsOf.Count;
        return (_arrangement.SlotsOf[column] * (_chip + Gap)) - Gap + (2 * Pad) + spare;
    }
}
