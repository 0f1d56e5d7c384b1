namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>Leads trips through the streets one after another, the cheapest way each: short, few corners, few crossings, shared where allowed.</summary>
/// <remarks>
/// A node is a square and the direction in which it is passed: twice the square's index, 1 added for down. All that a step asks for
/// is kept in arrays by node, since a large map takes millions of steps.
/// </remarks>
internal sealed class RouteFinder
{
    private const double Corner = 34;
    private const double CornerInABlock = 6 * Corner;
    private const double Crossing = 26;
    private const double Company = 7;
    private const double SharedPart = 0.2;
    private const int NoNode = -1;

    // On a very large map the search heads for its goal more eagerly and keeps near the two cards at first; it may then miss the
    // very cheapest way, but the work grows with the links and not with the links times the sheet.
    private const double WorkWithoutHaste = 2e6;
    private const double MostHaste = 3;
    private const int Surroundings = 6;

    private readonly TownPlan _town;
    private readonly double _haste;
    private readonly double[] _columns;
    private readonly double[] _rows;
    private readonly bool[] _open;
    private readonly double[] _alone;
    private readonly double[] _price;
    private readonly int[] _traffic;
    private readonly Reached[] _reached;
    private readonly double[] _aheadAcross;
    private readonly double[] _aheadDown;
    private readonly int[] _goal;
    private readonly HashSet<(int Node, int Net)> _own = [];
    private readonly Dictionary<int, List<int>> _waysOfNet = [];
    private readonly PriorityQueue<int, double> _queue = new();
    private int _round;
    private int _left;
    private int _top;
    private int _right;
    private int _bottom;

    /// <summary>For one sheet.</summary>
    /// <param name="town">The sheet.</param>
    /// <param name="trips">How many trips there will be.</param>
    public RouteFinder(TownPlan town, int trips)
    {
        _haste = Math.Clamp((double)town.Width * town.Height * trips / WorkWithoutHaste, 1, MostHaste);
        _town = town;
        _columns = town.ColumnsUpTo();
        _rows = town.RowsUpTo();
        var squares = town.Width * town.Height;
        (_open, _goal) = (new bool[squares], new int[squares]);
        (_aheadAcross, _aheadDown) = (new double[town.Width], new double[town.Height]);
        (_alone, _price) = (new double[squares * 2], new double[squares * 2]);
        (_reached, _traffic) = (new Reached[squares * 2], new int[squares * 2]);
        for (var square = 0; square < squares; square++)
        {
            var (x, y) = (square % town.Width, square / town.Width);
            _open[square] = town.IsOpen(x, y);
            _alone[2 * square] = _price[2 * square] = town.StepCost(x, y, Way.Across);
            _alone[(2 * square) + 1] = _price[(2 * square) + 1] = town.StepCost(x, y, Way.Down);
        }
    }

    /// <summary>The route; null when there is no way (a box without a free side).</summary>
    public Route? Find(Trip trip)
    {
        if (!_waysOfNet.TryGetValue(trip.Net, out var ways))
        {
            _waysOfNet[trip.Net] = ways = [];
        }

        foreach (var node in ways)
        {
            _price[node] = _alone[node] * SharedPart;
        }

        var route = _haste > 1 && FindNearby(trip) is { } near ? near : FindAnywhere(trip);
        foreach (var node in ways)
        {
            SetPrice(node);
        }

        if (route is not null)
        {
            Remember(route, trip.Net, ways);
        }

        return route;
    }

    private Route? FindNearby(Trip trip)
    {
        var ends = trip.From.Concat(trip.To).ToList();
        (_left, _right) = (Math.Max(0, ends.Min(exit => exit.X) - Surroundings), Math.Min(_town.Width - 1, ends.Max(exit => exit.X) + Surroundings));
        (_top, _bottom) = (Math.Max(0, ends.Min(exit => exit.Y) - Surroundings), Math.Min(_town.Height - 1, ends.Max(exit => exit.Y) + Surroundings));
        return FindAtPrices(trip);
    }

    private Route? FindAnywhere(Trip trip)
    {
        (_left, _top, _right, _bottom) = (0, 0, _town.Width - 1, _town.Height - 1);
        return FindAtPrices(trip);
    }

    private Route? FindAtPrices(Trip trip)
    {
        _round++;
        _queue.Clear();
        NoteGoals(trip);
        var starts = new Dictionary<int, Exit>();
        foreach (var exit in trip.From.Where(exit => _town.IsOpen(exit.X, exit.Y)))
        {
            var node = Node(exit.X, exit.Y, exit.Way);
            var ahead = _aheadAcross[exit.X] + _aheadDown[exit.Y];
            if (Reach(node, NoNode, exit.Cost + _price[node], ahead))
            {
                starts[node] = exit;
            }
        }

        var (last, end) = Search(trip.To);
        if (last == NoNode)
        {
            return null;
        }

        var nodes = new List<int>();
        for (var node = last; node != NoNode; node = _reached[node].Before)
        {
            nodes.Add(node);
        }

        nodes.Reverse();
        return new Route(trip, starts[nodes[0]], end, RunsOf(nodes, starts[nodes[0]], end));
    }

    private void NoteGoals(Trip trip)
    {
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        foreach (var exit in trip.To)
        {
            (left, right) = (Math.Min(left, exit.X), Math.Max(right, exit.X));
            (top, bottom) = (Math.Min(top, exit.Y), Math.Max(bottom, exit.Y));
            if (_town.IsOpen(exit.X, exit.Y))
            {
                _goal[(exit.Y * _town.Width) + exit.X] = _round;
            }
        }

        // At least what is left to go from each column and row.
        for (var x = 0; x < _town.Width; x++)
        {
            _aheadAcross[x] = _haste * Math.Abs(_columns[x] - _columns[Math.Clamp(x, left, right)]);
        }

        for (var y = 0; y < _town.Height; y++)
        {
            _aheadDown[y] = _haste * Math.Abs(_rows[y] - _rows[Math.Clamp(y, top, bottom)]);
        }
    }

    private (int Node, Exit End) Search(IReadOnlyList<Exit> goals)
    {
        var best = double.MaxValue;
        var found = (Node: NoNode, End: default(Exit));
        while (_queue.TryDequeue(out var node, out var estimate) && estimate < best)
        {
            var square = node >> 1;
            var (y, x) = Math.DivRem(square, _town.Width);
            var cost = _reached[node].Cost;
            if (estimate > cost + (_aheadAcross[x] + _aheadDown[y]) + 0.001)
            {
                continue;
            }

            if (_goal[square] == _round)
            {
                foreach (var goal in goals)
                {
                    var total = cost + goal.Cost + (goal.Way == (Way)(node & 1) ? 0 : TurnCost(x, y));
                    if (goal.X == x && goal.Y == y && total < best)
                    {
                        best = total;
                        found = (node, goal);
                    }
                }
            }

            Spread(node, x, y);
        }

        return found;
    }

    private void Spread(int node, int x, int y)
    {
        var (square, width) = (node >> 1, _town.Width);
        var here = _reached[node];
        var turned = here.Cost + TurnCost(x, y);
        var (across, down) = (node & 1) == 0 ? (here.Cost, turned) : (turned, here.Cost);

        // Never straight back: the node before, and the same square passed the same way.
        var back = here.Before == NoNode ? NoNode : (here.Before & ~1) | (node & 1);
        var (aheadAcross, aheadDown) = (_aheadAcross[x], _aheadDown[y]);
        if (x < _right && _open[square + 1] && 2 * (square + 1) != back)
        {
            Reach(2 * (square + 1), node, across + _price[2 * (square + 1)], _aheadAcross[x + 1] + aheadDown);
        }

        if (x > _left && _open[square - 1] && 2 * (square - 1) != back)
        {
            Reach(2 * (square - 1), node, across + _price[2 * (square - 1)], _aheadAcross[x - 1] + aheadDown);
        }

        if (y < _bottom && _open[square + width] && (2 * (square + width)) + 1 != back)
        {
            Reach((2 * (square + width)) + 1, node, down + _price[(2 * (square + width)) + 1], aheadAcross + _aheadDown[y + 1]);
        }

        if (y > _top && _open[square - width] && (2 * (square - width)) + 1 != back)
        {
            Reach((2 * (square - width)) + 1, node, down + _price[(2 * (square - width)) + 1], aheadAcross + _aheadDown[y - 1]);
        }
    }

    // Turning in the middle of a block, where no street crosses, is possible but ugly.
    private static double TurnCost(int x, int y) => (x & y & 1) == 1 ? CornerInABlock : Corner;

    private bool Reach(int node, int from, double cost, double ahead)
    {
        ref var reached = ref _reached[node];
        if (reached.Round == _round && reached.Cost <= cost)
        {
            return false;
        }

        reached = new Reached(cost, from, _round);
        _queue.Enqueue(node, cost + ahead);
        return true;
    }

    private void Remember(Route route, int net, List<int> ways)
    {
        foreach (var run in route.Runs)
        {
            for (var at = run.Low; at <= run.High; at++)
            {
                var (x, y) = run.Way == Way.Across ? (at, run.Track) : (run.Track, at);
                var node = Node(x, y, run.Way);
                if (_town.IsOpen(x, y) && _own.Add((node, net)))
                {
                    ways.Add(node);
                    _traffic[node]++;
                    SetPrice(node);
                    SetPrice(node ^ 1);
                }
            }
        }
    }

    private void SetPrice(int node) => _price[node] = _alone[node] + (Company * _traffic[node]) + (Crossing * _traffic[node ^ 1]);

    private List<Run> RunsOf(List<int> nodes, Exit start, Exit end)
    {
        var runs = new List<Run>();
        var (way, track, from) = (start.Way, start.Track, start.BoxAt);
        for (var i = 1; i < nodes.Count; i++)
        {
            var (x, y, next) = Place(nodes[i]);
            if (next == way)
            {
                continue;
            }

            var (cornerX, cornerY, _) = Place(nodes[i - 1]);
            runs.Add(new Run(way, track, from, way == Way.Across ? cornerX : cornerY));
            (way, track, from) = next == Way.Across ? (next, y, cornerX) : (next, x, cornerY);
        }

        if (end.Way != way)
        {
            var (x, y, _) = Place(nodes[^1]);
            runs.Add(new Run(way, track, from, way == Way.Across ? x : y));
            (way, track, from) = end.Way == Way.Across ? (end.Way, y, x) : (end.Way, x, y);
        }

        runs.Add(new Run(way, track, from, end.BoxAt));
        return runs;
    }

    private int Node(int x, int y, Way way) => (((y * _town.Width) + x) * 2) + (int)way;

    private (int X, int Y, Way Way) Place(int node) => (node / 2 % _town.Width, node / 2 / _town.Width, (Way)(node % 2));
}
