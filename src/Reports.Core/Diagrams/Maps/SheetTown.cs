using Reports.Core.Diagrams.Maps.Streets;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>An arrangement seen as a town: which squares are built on, where links leave and enter boxes, how they run.</summary>
internal sealed class SheetTown
{
    private const double InnerDown = 26;
    private const double InnerAcross = 64;
    private const double EmptyCell = 46;
    private const double Edge = 34;
    private readonly Arrangement _arrangement;
    private readonly TownPlan _plan;
    private readonly Dictionary<Scene, List<Exit>> _exits = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Scene> _plateScenes = new(ReferenceEqualityComparer.Instance);
    private readonly int _leftPlates;
    private readonly int[] _columnOfOwnSlot;
    private readonly int[] _rowOfLine;

    /// <summary>The town of an arrangement.</summary>
    public SheetTown(Arrangement arrangement, IReadOnlyList<PageReference> references)
    {
        _arrangement = arrangement;
        _leftPlates = references.Any(reference => reference.IsLeft) ? 1 : 0;
        var rightPlates = references.Any(reference => !reference.IsLeft) ? 1 : 0;
        SlotCount = _leftPlates + arrangement.SlotCount + rightPlates;
        _columnOfOwnSlot = [.. arrangement.SlotsOf.SelectMany((slots, column) => Enumerable.Repeat(column, slots))];
        _rowOfLine = [.. Enumerable.Range(0, arrangement.Content.Rows.Count).SelectMany(row => Enumerable.Repeat(row, arrangement.FirstLines[row + 1] - arrangement.FirstLines[row]))];
        _plan = new TownPlan((2 * SlotCount) + 1, (2 * arrangement.LineCount) + 1);
        Measure();
        foreach (var place in arrangement.Places)
        {
            Build(place);
        }

        Plates = PlacePlates(references);
    }

    /// <summary>Number of slots, those of plates included.</summary>
    public int SlotCount { get; }

    /// <summary>Slots before the first column.</summary>
    public int LeftPlates => _leftPlates;

    /// <summary>Plates for scenes on other pages; those that found no place are left out.</summary>
    public IReadOnlyList<PlatePlace> Plates { get; }

    /// <summary>Columns by slot: −1 for plates on the left, the number of columns for plates on the right.</summary>
    public int ColumnOf(int slot)
    {
        var own = slot - _leftPlates;
        return own < 0 ? -1 : own < _columnOfOwnSlot.Length ? _columnOfOwnSlot[own] : _arrangement.SlotsOf.Count;
    }

    /// <summary>Row (place among those shown) of a line.</summary>
    public int RowOf(int line) => _rowOfLine[line];

    /// <summary>Leads these links; those whose ends are not here or that find no way are not among the routes.</summary>
    public IReadOnlyList<Route> Lead(IReadOnlyList<MapLink> links)
    {
        var nets = new Dictionary<(Scene, ChainKind?), int>();
        var routes = new List<Route>();
        var trips = links
            .Where(link => _exits.ContainsKey(link.From) && _exits.ContainsKey(link.To) && (!_plateScenes.Contains(link.From) || !_plateScenes.Contains(link.To)))
            .Select(link => TripOf(link, nets))
            .OrderBy(LengthOf)
            .ThenBy(trip => trip.Number)
            .ToList();
        var finder = new RouteFinder(_plan, trips.Count);
        foreach (var trip in trips)
        {
            if (finder.Find(trip) is { } route)
            {
                routes.Add(route);
            }
        }

        return [.. routes.OrderBy(route => route.Trip.Number)];
    }

    private double LengthOf(Trip trip) => trip.From.Min(from => trip.To.Min(to => _plan.Distance(from.X, from.Y, to.X, to.Y)));

    private Trip TripOf(MapLink link, Dictionary<(Scene, ChainKind?), int> nets)
    {
        var key = (link.From, link.Kind);
        if (!nets.TryGetValue(key, out var net))
        {
            nets[key] = net = nets.Count;
        }

        return new Trip(link.Number, net, _exits[link.From], [.. _exits[link.To].Select(exit => exit with { Cost = 16 - exit.Cost })], link.Status != LinkStatus.Open);
    }

    private void Measure()
    {
        for (var slot = 0; slot < SlotCount; slot++)
        {
            _plan.SetLengthAcross((2 * slot) + 1, 112);
            var isInner = slot > 0 && ColumnOf(slot) == ColumnOf(slot - 1);
            _plan.SetLengthAcross(2 * slot, isInner ? 8 : 24);
            if (isInner)
            {
                _plan.Charge(2 * slot, 0, 2 * slot, _plan.Height, InnerDown);
            }
        }

        for (var line = 0; line < _arrangement.LineCount; line++)
        {
            _plan.SetLengthDown((2 * line) + 1, 46);
            var isInner = line > 0 && RowOf(line) == RowOf(line - 1);
            _plan.SetLengthDown(2 * line, isInner ? 8 : 30);
            if (isInner)
            {
                _plan.Charge(0, 2 * line, _plan.Width, 2 * line, InnerAcross);
            }

            // Empty places between cards can be passed, but links belong in the streets.
            for (var slot = 0; slot < SlotCount; slot++)
            {
                _plan.Charge((2 * slot) + 1, (2 * line) + 1, (2 * slot) + 1, (2 * line) + 1, EmptyCell);
            }
        }

        _plan.Charge(0, 0, _plan.Width, 0, Edge);
        _plan.Charge(_plan.Width - 1, 0, _plan.Width - 1, _plan.Height, Edge);
        _plan.Charge(0, _plan.Height - 1, _plan.Width, _plan.Height - 1, Edge / 2);
    }

    private void Build(BlockPlace place)
    {
        var (left, top) = (X(place.Slot + _leftPlates), Y(place.Line));
        var (right, bottom) = (X(place.LastSlot + _leftPlates), Y(place.LastLine));
        _plan.Build(left, top, right, bottom);
        var isGroup = place.Block.Subs.Count > 0;
        var exits = new List<Exit>
        {
            new(left - 1, top, Way.Across, left, -13, 13, 10),
            new(right + 1, top, Way.Across, right, -13, 13, 0),
        };
        for (var x = left; x <= right; x += 2)
        {
            exits.Add(new Exit(x, top - 1, Way.Down, top, -44, 44, 10));
            if (!isGroup)
            {
                exits.Add(new Exit(x, bottom + 1, Way.Down, bottom, -44, 44, 4));
            }
        }

        _exits[place.Block.Scene] = exits;
        for (var sub = 0; sub < place.Block.Subs.Count; sub++)
        {
            _exits[place.Block.Subs[sub]] = [.. SubExits(place, sub)];
        }
    }

    private IEnumerable<Exit> SubExits(BlockPlace place, int sub)
    {
        var (slot, line) = (place.SubSlot(sub), place.SubLine(sub));
        var (x, y) = (X(slot + _leftPlates), Y(line));
        if (slot == place.Slot)
        {
            yield return new Exit(x - 1, y, Way.Across, x, -18, 8, 10);
        }

        if (slot == place.LastSlot)
        {
            yield return new Exit(x + 1, y, Way.Across, x, -18, 8, 0);
        }

        if (line == place.LastLine)
        {
            yield return new Exit(x, y + 1, Way.Down, y, -36, 36, 6);
        }
    }

    private List<PlatePlace> PlacePlates(IReadOnlyList<PageReference> references)
    {
        var placed = new List<PlatePlace>();
        foreach (var side in references.GroupBy(reference => reference.IsLeft))
        {
            var free = Enumerable.Range(0, _arrangement.LineCount).Where(line => !_arrangement.IsEmpty(RowOf(line))).ToList();
            foreach (var reference in side.Take(free.Count))
            {
                var wanted = reference.Wanted(_arrangement);
                var line = free.MinBy(line => (Math.Abs(line - wanted), line));
                free.Remove(line);
                placed.Add(new PlatePlace(reference, line));
                BuildPlate(reference, line);
            }
        }

        return placed;
    }

    private void BuildPlate(PageReference reference, int line)
    {
        var (x, y) = (X(reference.IsLeft ? 0 : SlotCount - 1), Y(line));
        _plan.Build(x, y, x, y);
        _plateScenes.Add(reference.Scene);
        _exits[reference.Scene] = [reference.IsLeft ? new Exit(x + 1, y, Way.Across, x, -9, 9, 0) : new Exit(x - 1, y, Way.Across, x, -9, 9, 0)];
    }

    private static int X(int slot) => (2 * slot) + 1;

    private static int Y(int line) => (2 * line) + 1;
}
