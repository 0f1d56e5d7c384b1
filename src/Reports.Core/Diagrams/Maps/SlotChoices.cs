namespace Reports.Core.Diagrams.Maps;

/// <summary>How many slots each column could get: from one each, more where cards pile highest.</summary>
internal static class SlotChoices
{
    /// <summary>Choices with at most <paramref name="most"/> slots in all, fewest first.</summary>
    public static IReadOnlyList<Arrangement> Of(SheetContent content, int most)
    {
        var slots = Enumerable.Repeat(1, content.ColumnCount).ToArray();
        var choices = new List<Arrangement> { Arrangement.Of(content, slots) };
        while (slots.Sum() < most)
        {
            var next = Enumerable.Range(0, slots.Length)
                .Select(column => Arrangement.Of(content, [.. slots.Select((count, at) => at == column ? count + 1 : count)]))
                .MinBy(choice => (choice.LineCount, Crowding(choice)))!;
            slots = [.. next.SlotsOf];
            choices.Add(next);
        }

        return choices;
    }

    // Of choices equally high, the one whose cells are filled most evenly.
    private static double Crowding(Arrangement arrangement)
    {
        var sum = 0.0;
        for (var column = 0; column < arrangement.SlotsOf.Count; column++)
        {
            var first = arrangement.FirstSlots[column];
            var ends = arrangement.Places
                .Where(place => !place.Block.IsBand && place.Slot >= first && place.LastSlot < first + arrangement.SlotsOf[column])
                .GroupBy(place => place.Block.Row)
                .Select(row => row.Max(place => place.LastLine) - row.Min(place => place.Line) + 1);
            sum += ends.Sum(depth => depth * depth) + (0.01 * arrangement.SlotsOf[column]);
        }

        return sum;
    }
}
