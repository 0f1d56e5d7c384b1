namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>
/// The sheet as squares: odd columns and rows hold boxes, even ones are the gaps between. What is built on cannot be passed.
/// </summary>
internal sealed class TownPlan(int width, int height)
{
    private readonly bool[] _built = new bool[width * height];
    private readonly double[] _toll = new double[width * height];
    private readonly double[] _across = [.. Enumerable.Repeat(20.0, width)];
    private readonly double[] _down = [.. Enumerable.Repeat(20.0, height)];
    private double[]? _acrossUpTo;
    private double[]? _downUpTo;

    /// <summary>Number of columns.</summary>
    public int Width => width;

    /// <summary>Number of rows.</summary>
    public int Height => height;

    /// <summary>Sets how long a step over a column is, in points.</summary>
    public void SetLengthAcross(int x, double length) => _across[x] = length;

    /// <summary>Sets how long a step over a row is, in points.</summary>
    public void SetLengthDown(int y, double length) => _down[y] = length;

    /// <summary>Puts a box on the squares of a rectangle, corners included.</summary>
    public void Build(int left, int top, int right, int bottom) => Each(left, top, right, bottom, at => _built[at] = true);

    /// <summary>Makes the squares of a rectangle dearer to pass.</summary>
    public void Charge(int left, int top, int right, int bottom, double toll) => Each(left, top, right, bottom, at => _toll[at] += toll);

    /// <summary>Whether a square exists and can be passed.</summary>
    public bool IsOpen(int x, int y) => x >= 0 && y >= 0 && x < width && y < height && !_built[(y * width) + x];

    /// <summary>What a step onto a square costs.</summary>
    public double StepCost(int x, int y, Way way) => (way == Way.Across ? _across[x] : _down[y]) + _toll[(y * width) + x];

    /// <summary>Distance of each column from the left edge; lengths must be set before.</summary>
    public double[] ColumnsUpTo() => [.. Enumerable.Range(0, width).Select(x => UpTo(ref _acrossUpTo, _across, x))];

    /// <summary>Distance of each row from the top edge; lengths must be set before.</summary>
    public double[] RowsUpTo() => [.. Enumerable.Range(0, height).Select(y => UpTo(ref _downUpTo, _down, y))];

    /// <summary>Length of the way from one square to another when nothing stands between.</summary>
    public double Distance(int x, int y, int toX, int toY) => Math.Abs(UpTo(ref _acrossUpTo, _across, x) - UpTo(ref _acrossUpTo, _across, toX)) + Math.Abs(UpTo(ref _downUpTo, _down, y) - UpTo(ref _downUpTo, _down, toY));

    // Lengths are set before distances are asked for.
    private static double UpTo(ref double[]? sums, double[] lengths, int at)
    {
        if (sums is null)
        {
            sums = new double[lengths.Length + 1];
            for (var i = 0; i < lengths.Length; i++)
            {
                sums[i + 1] = sums[i] + lengths[i];
            }
        }

        return sums[at];
    }

    private void Each(int left, int top, int right, int bottom, Action<int> change)
    {
        for (var y = Math.Max(0, top); y <= Math.Min(height - 1, bottom); y++)
        {
            for (var x = Math.Max(0, left); x <= Math.Min(width - 1, right); x++)
            {
                change((y * width) + x);
            }
        }
    }
}
