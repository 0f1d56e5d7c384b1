namespace Reports.Core.Diagrams.Maps;

/// <summary>How many slots each column could get: from one each, more where cards pile highest.</summary>
internal sealed class SlotChoices
{
    private readonly SheetContent _content;
    private readonly Dictionary<(int Column, int Slots), int[]> _depths = [];

    private SlotChoices(SheetContent content) => _content = content;

    /// <summary>Choices with at most <paramref name="most"/> slots in all, fewest first; each is made when it is asked for.</summary>
    public static IEnumerable<Arrangement> Of(SheetContent content, int most)
    {
        var choices = new SlotChoices(content);
        var slots = Enumerable.Repeat(1, content.ColumnCount).ToArray();
        yield return Arrangement.Of(content, [.. slots]);
        while (slots.Sum() < most)
        {
            slots[choices.Next(slots)]++;
            yield return Arrangement.Of(content, [.. slots]);
        }
    }

    // The column whose next slot saves most lines; of equals the one whose cells are most crowded.
    private int Next(int[] slots)
    {
        var rows = _content.Rows.Count;
        var now = Enumerable.Range(0, slots.Length).Select(column => Depths(column, slots[column])).ToArray();
        return Enumerable.Range(0, slots.Length).MinBy(column =>
        {
            var next = Depths(column, slots[column] + 1);
            var (lines, crowding) = (0, 0.0);
            for (var row = 0; row < rows; row++)
            {
                var deepest = next[row];
                for (var other = 0; other < slots.Length; other++)
                {
                    deepest = other == column ? deepest : Math.Max(deepest, now[other][row]);
                }

                lines += deepest;
                crowding += (next[row] * next[row]) - (now[column][row] * now[column][row]);
            }

            return (lines, crowding + (0.01 * slots[column]));
        });
    }

    // Cells of a column do not depend on other columns: bands are placed after them.
    private int[] Depths(int column, int slots)
    {
        if (!_depths.TryGetValue((column, slots), out var depths))
        {
            var index = _content.FirstColumn + column;
            var own = new SheetContent(index, index, _content.Rows, [.. _content.Blocks.Where(block => !block.IsBand && block.First == index)]);
            var arrangement = Arrangement.Of(own, [slots]);
            depths = [.. Enumerable.Range(0, _content.Rows.Count).Select(row => arrangement.IsEmpty(row) ? 0 : arrangement.FirstLines[row + 1] - arrangement.FirstLines[row])];
            _depths[(column, slots)] = depths;
        }

        return depths;
    }
}
