namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>Orders wires that share a track so that few cross, and gives each its lane.</summary>
internal static class LaneOrder
{
    private const double LeastPitch = 3;
    private const int MostPasses = 24;

    /// <summary>The wires from the lowest lane to the highest.</summary>
    public static List<Wire> Of(IReadOnlyList<Wire> wires)
    {
        var order = wires.OrderBy(wire => wire.Bends.Sum(bend => bend.Towards)).ThenBy(wire => wire.Low).ThenBy(wire => wire.Number).ToList();
        for (var pass = 0; pass < Math.Min(order.Count, MostPasses); pass++)
        {
            var isCalm = true;
            for (var i = 0; i + 1 < order.Count; i++)
            {
                if (order[i].Meets(order[i + 1]) && order[i].Reluctance(order[i + 1]) < 0)
                {
                    (order[i], order[i + 1]) = (order[i + 1], order[i]);
                    isCalm = false;
                }
            }

            if (isCalm)
            {
                break;
            }
        }

        return order;
    }

    /// <summary>Lanes around the middle of a street; returns how many it takes.</summary>
    public static int Place(List<Wire> order, double pitch)
    {
        foreach (var cluster in Clusters(order))
        {
            var lanes = GiveLanes(cluster);
            foreach (var wire in cluster)
            {
                wire.Offset = (wire.Lane - ((lanes - 1) / 2.0)) * pitch;
            }
        }

        return order.Max(wire => wire.Lane) + 1;
    }

    /// <summary>Places wires that end at boxes: as near to the middle as their ends allow, closer together when there is little room.</summary>
    public static void PlaceEnds(List<Wire> order, double pitch)
    {
        foreach (var cluster in Clusters(order))
        {
            var lanes = GiveLanes(cluster);
            for (var narrow = pitch; narrow >= LeastPitch && !Fits(cluster, lanes, narrow); narrow *= 0.8)
            {
            }
        }
    }

    private static bool Fits(List<Wire> cluster, int lanes, double pitch)
    {
        var fits = true;
        for (var i = 0; i < cluster.Count; i++)
        {
            var wire = cluster[i];
            var wanted = (wire.Lane - ((lanes - 1) / 2.0)) * pitch;
            var (before, after) = (double.MinValue, double.MaxValue);
            for (var j = 0; j < cluster.Count; j++)
            {
                if (j < i && wire.Meets(cluster[j]))
                {
                    before = Math.Max(before, cluster[j].Offset + pitch);
                }
                else if (j > i && wire.Meets(cluster[j]))
                {
                    after = Math.Min(after, cluster[j].GreatestOffset - (pitch * (cluster[j].Lane - wire.Lane)));
                }
            }

            var offset = Math.Max(Math.Min(Math.Clamp(wanted, wire.LeastOffset, Math.Max(wire.LeastOffset, wire.GreatestOffset)), after), before);
            wire.Offset = Math.Clamp(offset, wire.LeastOffset, Math.Max(wire.LeastOffset, wire.GreatestOffset));
            fits &= Math.Abs(wire.Offset - offset) < 0.001;
        }

        return fits;
    }

    private static int GiveLanes(List<Wire> cluster)
    {
        for (var i = 0; i < cluster.Count; i++)
        {
            var (wire, lane) = (cluster[i], 0);
            for (var j = 0; j < i; j++)
            {
                lane = cluster[j].Lane >= lane && wire.Meets(cluster[j]) ? cluster[j].Lane + 1 : lane;
            }

            wire.Lane = lane;
        }

        return cluster.Max(wire => wire.Lane) + 1;
    }

    // Wires that meet, directly or through others, are placed together; order is kept.
    private static List<List<Wire>> Clusters(List<Wire> order)
    {
        var clusters = new List<List<Wire>>();
        var open = new List<Wire>();
        var reach = double.MinValue;
        foreach (var wire in order.OrderBy(wire => wire.Low))
        {
            if (wire.Low >= reach && open.Count > 0)
            {
                clusters.Add(open);
                open = [];
            }

            open.Add(wire);
            reach = Math.Max(reach, wire.High);
        }

        clusters.Add(open);
        var rank = order.Select((wire, i) => (wire, i)).ToDictionary(pair => pair.wire, pair => pair.i);
        return [.. clusters.Select(cluster => cluster.OrderBy(wire => rank[wire]).ToList())];
    }
}
