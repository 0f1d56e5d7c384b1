namespace Reports.Core.Diagrams.Maps;

/// <summary>Blocks placed in slots and lines: first free place, in the order of their codes, so that a new scene moves few others.</summary>
internal sealed class Arrangement
{
    private const int WidestRowOfSubs = 4;
    private readonly HashSet<int> _filledRows = [];

    private Arrangement(SheetContent content, IReadOnlyList<int> slots)
    {
        Content = content;
        SlotsOf = slots;
        FirstSlots = [.. slots.Select((_, column) => slots.Take(column).Sum())];
    }

    /// <summary>What is arranged.</summary>
    public SheetContent Content { get; }

    /// <summary>Slots of each column shown.</summary>
    public IReadOnlyList<int> SlotsOf { get; }

    /// <summary>First slot of each column shown.</summary>
    public IReadOnlyList<int> FirstSlots { get; }

    /// <summary>Number of slots.</summary>
    public int SlotCount => SlotsOf.Sum();

    /// <summary>First line of each row shown; then the number of lines.</summary>
    public IReadOnlyList<int> FirstLines { get; private set; } = [];

    /// <summary>Number of lines.</summary>
    public int LineCount => FirstLines[^1];

    /// <summary>All blocks with their places.</summary>
    public IReadOnlyList<BlockPlace> Places { get; private set; } = [];

    /// <summary>Whether a row shows no scene.</summary>
    public bool IsEmpty(int row) => !_filledRows.Contains(Content.Rows[row]);

    /// <summary>Places the content, with this many slots in each column.</summary>
    public static Arrangement Of(SheetContent content, IReadOnlyList<int> slots)
    {
        var arrangement = new Arrangement(content, slots);
        var places = new List<BlockPlace>();
        var firstLines = new List<int> { 0 };
        var rows = content.Blocks.ToLookup(block => block.Row);
        arrangement._filledRows.UnionWith(content.Blocks.Select(block => block.Row));
        foreach (var row in content.Rows)
        {
            var lines = arrangement.PlaceRow(rows[row], firstLines[^1], places);
            firstLines.Add(firstLines[^1] + Math.Max(1, lines));
        }

        arrangement.Places = places;
        arrangement.FirstLines = firstLines;
        return arrangement;
    }

    private int PlaceRow(IEnumerable<SceneBlock> blocks, int firstLine, List<BlockPlace> places)
    {
        var taken = new HashSet<int>();
        var full = new Dictionary<(int First, int End, int Slots, int Lines), int>();
        var depth = 0;
        foreach (var block in blocks)
        {
            var place = Shapes(block)
                .Select(shape => FirstFree(block, shape.Slots, shape.Lines, taken, full))
                .MinBy(place => (place.Line + place.Lines, -place.Slots));
            for (var slot = place.Slot; slot <= place.LastSlot; slot++)
            {
                for (var line = place.Line; line <= place.LastLine; line++)
                {
                    taken.Add(KeyOf(slot, line));
                }
            }

            depth = Math.Max(depth, place.Line + place.Lines);
            places.Add(place with { Line = firstLine + place.Line });
        }

        return depth;
    }

    // Every sub-scene must reach an edge of the group, so several lines of subs are at most two wide.
    private IEnumerable<(int Slots, int Lines)> Shapes(SceneBlock block)
    {
        var first = block.First - Content.FirstColumn;
        var last = block.Last - Content.FirstColumn;
        var room = FirstSlots[last] + SlotsOf[last] - FirstSlots[first];
        if (block.IsBand || block.Subs.Count == 0)
        {
            return [(block.IsBand ? room : 1, 1)];
        }

        int[] widths = [Math.Min(block.Subs.Count, WidestRowOfSubs), 2, 1];
        return widths
            .Where(width => width <= room && width <= block.Subs.Count && (width <= 2 || block.Subs.Count <= width))
            .Distinct()
            .Select(width => (width, 1 + ((block.Subs.Count + width - 1) / width)));
    }

    // Places are never given back: where a shape found none, it need not look again.
    private BlockPlace FirstFree(SceneBlock block, int slots, int lines, HashSet<int> taken, Dictionary<(int First, int End, int Slots, int Lines), int> full)
    {
        var first = FirstSlots[block.First - Content.FirstColumn];
        var last = block.Last - Content.FirstColumn;
        var end = FirstSlots[last] + SlotsOf[last];
        var key = (first, end, slots, lines);
        for (var line = full.GetValueOrDefault(key); ; line++)
        {
            for (var slot = first; slot + slots <= end; slot++)
            {
                if (IsFree(slot, line, slots, lines, taken))
                {
                    full[key] = line;
                    return new BlockPlace(block, slot, line, slots, lines);
                }
            }
        }
    }

    private static int KeyOf(int slot, int line) => (line << 12) + slot;

    private static bool IsFree(int slot, int line, int slots, int lines, HashSet<int> taken)
    {
        for (var x = slot; x < slot + slots; x++)
        {
            for (var y = line; y < line + lines; y++)
            {
                if (taken.Contains(KeyOf(x, y)))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
