using Reports.Core.Diagrams.Maps.Streets;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Where slots, lines and lanes of a sheet lie, in points.</summary>
internal sealed class SheetGeometry
{
    /// <summary>From a cell's edge to its cards.</summary>
    public const double Pad = 6;

    /// <summary>Width of the row labels.</summary>
    public const double LabelWidth = 52;

    /// <summary>Width of a plate that names a scene of another page.</summary>
    public const double PlateWidth = 74;

    private const double DomainGap = 10;
    private readonly List<(double Start, double Length)> _slots = [];
    private readonly List<(double Start, double Length)> _lines = [];
    private readonly List<double> _downStreets = [];
    private readonly List<double> _acrossStreets = [];

    private SheetGeometry(double cardWidth) => CardWidth = cardWidth;

    /// <summary>Width of a card.</summary>
    public double CardWidth { get; }

    /// <summary>Right edge of the last cell or plate, and of the lanes beyond it.</summary>
    public double Right { get; private set; }

    /// <summary>Bottom edge of the last row.</summary>
    public double Bottom { get; private set; }

    /// <summary>The slots and streets from left to right.</summary>
    public static SheetGeometry Across(SheetTown town, IStreetNeeds wires, MapPaper paper, IReadOnlyList<MapColumn> columns, double pitch, double? cardWidth)
    {
        var gaps = Enumerable.Range(0, town.SlotCount + 1).Select(gap => DownGap(town, wires, columns, gap, pitch)).ToArray();
        var plates = Enumerable.Range(0, town.SlotCount).Count(slot => IsPlate(town, slot, columns.Count));
        var room = paper.ContentWidth - LabelWidth - gaps.Sum(gap => gap.Before + gap.Street + gap.After) - (plates * PlateWidth);
        var geometry = new SheetGeometry(cardWidth ?? Math.Floor(Math.Min(MostCardWidth, room / (town.SlotCount - plates)) * 4) / 4);
        var x = paper.Margin + LabelWidth;
        for (var slot = 0; slot <= town.SlotCount; slot++)
        {
            geometry._downStreets.Add(x + gaps[slot].Before + (gaps[slot].Street / 2));
            x += gaps[slot].Before + gaps[slot].Street + gaps[slot].After;
            if (slot < town.SlotCount)
            {
                var length = IsPlate(town, slot, columns.Count) ? PlateWidth : geometry.CardWidth;
                geometry._slots.Add((x, length));
                x += length;
            }
        }

        geometry.Right = x;
        return geometry;
    }

    /// <summary>Widest a card may grow when there are few columns.</summary>
    public const double MostCardWidth = 176;

    /// <summary>The lines and streets from top to bottom; <paramref name="spare"/> is shared out among the streets.</summary>
    public void Down(SheetTown town, IStreetNeeds wires, double top, IReadOnlyList<double> heights, double pitch, double spare)
    {
        _lines.Clear();
        _acrossStreets.Clear();
        var y = top;
        for (var line = 0; line <= heights.Count; line++)
        {
            var (before, street, after) = AcrossGap(town, wires, line, heights.Count, pitch);
            var isStreet = line > 0 && line < heights.Count && before > 0;
            street += isStreet ? spare : 0;
            _acrossStreets.Add(y + before + (street / 2));
            y += before + street + after;
            if (line < heights.Count)
            {
                _lines.Add((y, heights[line]));
                y += heights[line];
            }
            else
            {
                Bottom = y - street;
            }
        }

        Lowest = y;
    }

    /// <summary>Below the last row and the lanes below it.</summary>
    public double Lowest { get; private set; }

    /// <summary>Left edge of a slot.</summary>
    public double SlotLeft(int slot) => _slots[slot].Start;

    /// <summary>Right edge of a slot.</summary>
    public double SlotRight(int slot) => _slots[slot].Start + _slots[slot].Length;

    /// <summary>Top of a line of cards.</summary>
    public double LineTop(int line) => _lines[line].Start;

    /// <summary>Bottom of a line of cards.</summary>
    public double LineBottom(int line) => _lines[line].Start + _lines[line].Length;

    /// <summary>Where a wire lies: x when it runs down, y when it runs across.</summary>
    public double At(Wire wire) => Middle(wire.Way, wire.Track) + wire.Offset;

    private double Middle(Way way, int track)
    {
        var (boxes, streets) = way == Way.Down ? (_slots, _downStreets) : (_lines, _acrossStreets);
        return track % 2 == 0 ? streets[track / 2] : boxes[track / 2].Start + (boxes[track / 2].Length / 2);
    }

    private static bool IsPlate(SheetTown town, int slot, int columns) => town.ColumnOf(slot) is var column && (column < 0 || column >= columns);

    private static (double Before, double Street, double After) DownGap(SheetTown town, IStreetNeeds wires, IReadOnlyList<MapColumn> columns, int gap, double pitch)
    {
        var lanes = wires.Lanes(Way.Down, 2 * gap);
        var laneWidth = lanes == 0 ? 0 : 16 + ((lanes - 1) * pitch);
        if (gap == 0 || gap == town.SlotCount)
        {
            var outside = gap == 0 ? 12 : 0;
            var isPlate = IsPlate(town, gap == 0 ? 0 : gap - 1, columns.Count);
            var pad = isPlate ? 0 : Pad;
            return gap == 0 ? (0, Math.Max(outside, laneWidth), pad) : (pad, laneWidth, 0);
        }

        var (left, right) = (town.ColumnOf(gap - 1), town.ColumnOf(gap));
        if (left == right)
        {
            return (0, lanes > 0 ? 20 + ((lanes - 1) * pitch) : wires.IsJoinedWithMark(Way.Down, 2 * gap) ? 30 : wires.IsJoined(Way.Down, 2 * gap) ? 20 : 8, 0);
        }

        var isPassed = wires.IsPassed(Way.Down, 2 * gap);
        var least = left < 0 || right >= columns.Count ? 30 : wires.IsJoinedWithMark(Way.Down, 2 * gap) ? 20 : isPassed ? 16 : 12;
        var isDomain = left >= 0 && right < columns.Count && columns[left].IsChain && !columns[right].IsChain;
        return (left < 0 ? 0 : Pad, Math.Max(least, laneWidth) + (isDomain ? DomainGap : 0), right >= columns.Count ? 0 : Pad);
    }

    private static (double Before, double Street, double After) AcrossGap(SheetTown town, IStreetNeeds wires, int gap, int lines, double pitch)
    {
        var lanes = wires.Lanes(Way.Across, 2 * gap);
        var laneWidth = lanes == 0 ? 0 : 16 + ((lanes - 1) * pitch);
        if (gap == 0)
        {
            return (0, Math.Max(8, laneWidth), Pad);
        }

        if (gap == lines)
        {
            return (Pad, laneWidth, 0);
        }

        var isPassed = wires.IsPassed(Way.Across, 2 * gap);
        if (town.RowOf(gap) == town.RowOf(gap - 1))
        {
            return (0, lanes > 0 ? 20 + ((lanes - 1) * pitch) : wires.IsJoinedWithMark(Way.Across, 2 * gap) ? 30 : wires.IsJoined(Way.Across, 2 * gap) ? 20 : 8, 0);
        }

        return (Pad, Math.Max(isPassed ? 20 : 12, laneWidth), Pad);
    }
}
