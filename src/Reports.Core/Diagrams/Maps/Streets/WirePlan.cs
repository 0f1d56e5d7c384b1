namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>Gives every straight piece of every route its place beside the others in its track.</summary>
internal sealed class WirePlan : IStreetNeeds
{
    private readonly Dictionary<(Way Way, int Track), int> _lanes = [];
    private readonly HashSet<(Way Way, int Track)> _passed = [];
    private readonly HashSet<(Way Way, int Track)> _joined = [];
    private readonly HashSet<(Way Way, int Track)> _joinedWithMark = [];

    private WirePlan(IReadOnlyList<(Route Route, IReadOnlyList<Wire> Wires)> routes) => Routes = routes;

    /// <summary>Each route with the wire of each of its runs.</summary>
    public IReadOnlyList<(Route Route, IReadOnlyList<Wire> Wires)> Routes { get; }

    /// <inheritdoc />
    public int Lanes(Way way, int track) => _lanes.GetValueOrDefault((way, track));

    /// <inheritdoc />
    public bool IsPassed(Way way, int track) => _passed.Contains((way, track));

    /// <inheritdoc />
    public bool IsJoined(Way way, int track) => _joined.Contains((way, track)) || IsJoinedWithMark(way, track);

    /// <inheritdoc />
    public bool IsJoinedWithMark(Way way, int track) => _joinedWithMark.Contains((way, track));

    /// <summary>The plan for these routes; lanes lie <paramref name="pitch"/> points apart.</summary>
    public static WirePlan Of(IReadOnlyList<Route> routes, double pitch)
    {
        var wires = new WireIndex();
        var plan = new WirePlan([.. Joined(routes, wires)]);
        var tracks = wires.All.GroupBy(wire => (wire.Way, wire.Track)).OrderBy(group => group.Key.Track % 2 == 1 ? 0 : 1).ThenBy(group => group.Key.Way).ThenBy(group => group.Key.Track);
        foreach (var track in tracks)
        {
            var members = track.ToList();
            members.ForEach(wire => wire.Settle());
            var order = LaneOrder.Of(members);
            plan._lanes[track.Key] = track.Key.Track % 2 == 1 ? 0 : LaneOrder.Place(order, pitch);
            if (track.Key.Track % 2 == 1)
            {
                LaneOrder.PlaceEnds(order, pitch);
            }
        }

        plan.NotePassages();
        return plan;
    }

    private static IEnumerable<(Route Route, IReadOnlyList<Wire> Wires)> Joined(IReadOnlyList<Route> routes, WireIndex wires)
    {
        foreach (var route in routes)
        {
            var own = route.Runs.Select(run => WireOf(route, run, wires)).ToArray();
            for (var i = 0; i + 1 < own.Length; i++)
            {
                var (run, next) = (route.Runs[i], route.Runs[i + 1]);
                own[i].Leave(new Bend(run.To, Math.Sign(next.To - next.From), own[i + 1]));
                own[i + 1].Leave(new Bend(next.From, Math.Sign(run.From - run.To), own[i]));
            }

            own[0].Touch(route.Start.Low, route.Start.High);
            own[^1].Touch(route.End.Low, route.End.High);
            own[0].NeedsRoom |= own.Length == 1 && route.Trip.HasMark;
            yield return (route, own);
        }
    }

    private static Wire WireOf(Route route, Run run, WireIndex wires)
    {
        var low = run.Low - Reach(route, run, run.Low);
        var high = run.High + Reach(route, run, run.High);
        var wire = wires.Of(run, route.Trip, low, high);
        wire.Cover(low, high);
        return wire;
    }

    // An end at a box stops at the box's edge; a corner may lie anywhere in its square.
    private static double Reach(Route route, Run run, int at)
    {
        var isStart = run == route.Runs[0] && at == route.Start.BoxAt;
        var isEnd = run == route.Runs[^1] && at == route.End.BoxAt;
        return isStart || isEnd ? -0.4 : 0.5;
    }

    private void NotePassages()
    {
        foreach (var (route, wires) in Routes)
        {
            for (var i = 0; i < wires.Count; i++)
            {
                // What runs within a street needs no room in the gaps beside it.
                var run = route.Runs[i];
                if (run.Track % 2 == 1)
                {
                    NotePassages(run, isStraight: wires.Count == 1 && run.High - run.Low == 2, wires[i].NeedsRoom);
                }
            }
        }
    }

    private void NotePassages(Run run, bool isStraight, bool hasMark)
    {
        var across = run.Way == Way.Across ? Way.Down : Way.Across;
        for (var at = run.Low + 1; at < run.High; at++)
        {
            _passed.Add((across, at));
            if (isStraight)
            {
                (hasMark ? _joinedWithMark : _joined).Add((across, at));
            }
        }
    }
}
