namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>Leads trips through the streets one after another, the cheapest way each: short, few corners, few crossings, shared where allowed.</summary>
internal sealed class RouteFinder
{
    private const double Corner = 34;
    private const double Crossing = 26;
    private const double Company = 7;
    private const double SharedPart = 0.2;
    private const int NoNode = -1;

    private readonly TownPlan _town;
    private readonly double[] _cost;
    private readonly int[] _before;
    private readonly int[] _seen;
    private readonly int[] _traffic;
    private readonly HashSet<(int Node, int Net)> _ownWay = [];
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
        var nodes = town.Width * town.Height * 2;
        _cost = new double[nodes];
        _before = new int[nodes];
        _seen = new int[nodes];
        _traffic = new int[nodes];
    }

    /// <summary>The route; null when there is no way (a box without a free side).</summary>
    public Route? Find(Trip trip)
    {
        _round++;
        _queue.Clear();
        _goalLeft = trip.To.Min(exit => exit.X);
        _goalRight = trip.To.Max(exit => exit.X);
        _goalTop = trip.To.Min(exit => exit.Y);
        _goalBottom = trip.To.Max(exit => exit.Y);
        var starts = new Dictionary<int, Exit>();
        foreach (var exit in trip.From.Where(exit => _town.IsOpen(exit.X, exit.Y)))
        {
            var node = Node(exit.X, exit.Y, exit.Way);
            if (Reach(node, NoNode, exit.Cost + Step(exit.X, exit.Y, exit.Way, trip.Net)))
            {
                starts[node] = exit;
            }
        }

        var goals = trip.To.Where(exit => _town.IsOpen(exit.X, exit.Y)).ToLookup(exit => (exit.X, exit.Y));
        var (last, end) = Search(trip.Net, goals);
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

    private (int Node, Exit End) Search(int net, ILookup<(int X, int Y), Exit> goals)
    {
        var best = double.MaxValue;
        var found = (Node: NoNode, End: default(Exit));
        while (_queue.TryDequeue(out var node, out var estimate) && estimate < best)
        {
            var (x, y, way) = Place(node);
            var cost = _cost[node];
            if (estimate > cost + Ahead(x, y) + 0.001)
            {
                continue;
            }

            foreach (var goal in goals[(x, y)])
            {
                var total = cost + goal.Cost + (goal.Way == way ? 0 : TurnCost(x, y));
                if (total < best)
                {
                    best = total;
                    found = (node, goal);
                }
            }

            Spread(node, x, y, way, net);
        }

        return found;
    }

    private void Spread(int node, int x, int y, Way way, int net)
    {
        foreach (var (dx, dy) in ((int, int)[])[(1, 0), (-1, 0), (0, 1), (0, -1)])
        {
            if (!_town.IsOpen(x + dx, y + dy))
            {
                continue;
            }

            var next = dx != 0 ? Way.Across : Way.Down;
            if (next == way && _before[node] != NoNode && Place(_before[node]) is var (bx, by, _) && bx == x + dx && by == y + dy)
            {
                continue;
            }

            var turn = next == way ? 0 : TurnCost(x, y);
            Reach(Node(x + dx, y + dy, next), node, _cost[node] + turn + Step(x + dx, y + dy, next, net));
        }
    }

    // Turning in the middle of a block, where no street crosses, is possible but ugly.
    private static double TurnCost(int x, int y) => x % 2 == 1 && y % 2 == 1 ? 6 * Corner : Corner;

    private bool Reach(int node, int from, double cost)
    {
        if (_seen[node] == _round && _cost[node] <= cost)
        {
            return false;
        }

        _seen[node] = _round;
        _cost[node] = cost;
        _before[node] = from;
        var (x, y, _) = Place(node);
        _queue.Enqueue(node, cost + Ahead(x, y));
        return true;
    }

    // At least what is left to go.
    private double Ahead(int x, int y) => _town.Distance(x, y, Math.Clamp(x, _goalLeft, _goalRight), Math.Clamp(y, _goalTop, _goalBottom));

    private double Step(int x, int y, Way way, int net)
    {
        var node = Node(x, y, way);
        var cost = _town.StepCost(x, y, way);
        return _ownWay.Contains((node, net))
            ? cost * SharedPart
            : cost + (Company * _traffic[node]) + (Crossing * _traffic[Node(x, y, way == Way.Across ? Way.Down : Way.Across)]);
    }

    private void Remember(Route route, int net)
    {
        foreach (var run in route.Runs)
        {
            for (var at = run.Low; at <= run.High; at++)
            {
                var (x, y) = run.Way == Way.Across ? (at, run.Track) : (run.Track, at);
                if (_town.IsOpen(x, y) && _ownWay.Add((Node(x, y, run.Way), net)))
                {
                    _traffic[Node(x, y, run.Way)]++;
                }
            }
        }
    }

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
