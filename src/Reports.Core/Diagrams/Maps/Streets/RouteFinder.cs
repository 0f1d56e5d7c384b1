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

    private readonly TownPlan _town;
    private readonly double[] _columns;
    private readonly double[] _rows;
    private readonly bool[] _open;
    private readonly double[] _alone;
    private readonly double[] _price;
    private readonly int[] _traffic;
    private readonly double[] _cost;
    private readonly int[] _before;
    private readonly int[] _seen;
    private readonly int[] _goal;
    private readonly int[] _own;
    private readonly Dictionary<int, List<int>> _waysOfNet = [];
    private readonly PriorityQueue<int, double> _queue = new();
    private int _round;
    private int _goalLeft;
    private int _goalRight;
    private int _goalTop;
    private int _goalBottom;

    /// <summary>For one sheet.</summary>
    public RouteFinder(TownPlan town)
    {
        _town = town;
        _columns = town.ColumnsUpTo();
        _rows = town.RowsUpTo();
        var squares = town.Width * town.Height;
        (_open, _goal) = (new bool[squares], new int[squares]);
        (_alone, _price, _cost) = (new double[squares * 2], new double[squares * 2], new double[squares * 2]);
        (_traffic, _before, _seen, _own) = (new int[squares * 2], new int[squares * 2], new int[squares * 2], new int[squares * 2]);
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
        _round++;
        _queue.Clear();
        NoteGoals(trip);
        foreach (var node in _waysOfNet.GetValueOrDefault(trip.Net) ?? [])
        {
            _own[node] = _round;
        }

        var starts = new Dictionary<int, Exit>();
        foreach (var exit in trip.From.Where(exit => _town.IsOpen(exit.X, exit.Y)))
        {
            var node = Node(exit.X, exit.Y, exit.Way);
            if (Reach(node, exit.X, exit.Y, NoNode, exit.Cost + Step(node)))
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
        for (var node = last; node != NoNode; node = _before[node])
        {
            nodes.Add(node);
        }

        nodes.Reverse();
        var route = new Route(trip, starts[nodes[0]], end, RunsOf(nodes, starts[nodes[0]], end));
        Remember(route, trip.Net);
        return route;
    }

    private void NoteGoals(Trip trip)
    {
        (_goalLeft, _goalTop, _goalRight, _goalBottom) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        foreach (var exit in trip.To)
        {
            (_goalLeft, _goalRight) = (Math.Min(_goalLeft, exit.X), Math.Max(_goalRight, exit.X));
            (_goalTop, _goalBottom) = (Math.Min(_goalTop, exit.Y), Math.Max(_goalBottom, exit.Y));
            if (_town.IsOpen(exit.X, exit.Y))
            {
                _goal[(exit.Y * _town.Width) + exit.X] = _round;
            }
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
            var cost = _cost[node];
            if (estimate > cost + Ahead(x, y) + 0.001)
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
        var (square, cost, width) = (node >> 1, _cost[node], _town.Width);
        var from = _before[node] == NoNode ? NoNode : _before[node] >> 1;
        var goesDown = (node & 1) == 1;
        var turned = cost + TurnCost(x, y);
        var (along, askew) = goesDown ? (turned, cost) : (cost, turned);
        if (x + 1 < width)
        {
            Try(square + 1, x + 1, y, Way.Across, along);
        }

        if (x > 0)
        {
            Try(square - 1, x - 1, y, Way.Across, along);
        }

        if (y + 1 < _town.Height)
        {
            Try(square + width, x, y + 1, Way.Down, askew);
        }

        if (y > 0)
        {
            Try(square - width, x, y - 1, Way.Down, askew);
        }

        void Try(int next, int nextX, int nextY, Way way, double reached)
        {
            // Never straight back.
            if (_open[next] && (next != from || (way == Way.Down) != goesDown))
            {
                var onward = (2 * next) + (int)way;
                Reach(onward, nextX, nextY, node, reached + Step(onward));
            }
        }
    }

    // Turning in the middle of a block, where no street crosses, is possible but ugly.
    private static double TurnCost(int x, int y) => (x & y & 1) == 1 ? CornerInABlock : Corner;

    private bool Reach(int node, int x, int y, int from, double cost)
    {
        if (_seen[node] == _round && _cost[node] <= cost)
        {
            return false;
        }

        _seen[node] = _round;
        _cost[node] = cost;
        _before[node] = from;
        _queue.Enqueue(node, cost + Ahead(x, y));
        return true;
    }

    // At least what is left to go.
    private double Ahead(int x, int y) =>
        Math.Abs(_columns[x] - _columns[Math.Clamp(x, _goalLeft, _goalRight)]) + Math.Abs(_rows[y] - _rows[Math.Clamp(y, _goalTop, _goalBottom)]);

    private double Step(int node) => _own[node] == _round ? _alone[node] * SharedPart : _price[node];

    private void Remember(Route route, int net)
    {
        if (!_waysOfNet.TryGetValue(net, out var ways))
        {
            _waysOfNet[net] = ways = [];
        }

        foreach (var run in route.Runs)
        {
            for (var at = run.Low; at <= run.High; at++)
            {
                var (x, y) = run.Way == Way.Across ? (at, run.Track) : (run.Track, at);
                var node = Node(x, y, run.Way);
                if (_town.IsOpen(x, y) && _own[node] != _round)
                {
                    _own[node] = _round;
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
