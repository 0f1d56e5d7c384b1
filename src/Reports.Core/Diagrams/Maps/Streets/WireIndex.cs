namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>The wires made so far, found by net and track.</summary>
internal sealed class WireIndex
{
    private readonly Dictionary<(int Net, Way Way, int Track), List<Wire>> _byPlace = [];
    private readonly List<Wire> _all = [];

    /// <summary>All wires, in the order they were made.</summary>
    public IReadOnlyList<Wire> All => _all;

    /// <summary>The wire of the trip's net that the run lies on; a new one when there is none.</summary>
    public Wire Of(Run run, Trip trip, double low, double high)
    {
        var key = (trip.Net, run.Way, run.Track);
        if (!_byPlace.TryGetValue(key, out var wires))
        {
            _byPlace[key] = wires = [];
        }

        var wire = wires.Find(other => low < other.High && other.Low < high);
        if (wire is null)
        {
            wire = new Wire(run.Way, run.Track, trip.Net, trip.Number);
            wires.Add(wire);
            _all.Add(wire);
        }

        return wire;
    }
}
