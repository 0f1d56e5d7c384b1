namespace Reports.Core.Documents.Pagination;

/// <summary>Puts items on the pages of one section as Word and LibreOffice do.</summary>
internal sealed class PageFiller(int pageHeight, int firstPage)
{
    private int _used;
    private int _after;
    private bool _atTop = true;

    /// <summary>The page being filled.</summary>
    public int Page { get; private set; } = firstPage;

    /// <summary>Places the items; tells <paramref name="placed"/> on which page each one begins.</summary>
    public void Fill(IReadOnlyList<FlowItem> items, Action<FlowItem, int> placed)
    {
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            var beginsChain = index == 0 || !items[index - 1].KeepNext;
            if (!_atTop && (item.StartsPage || (beginsChain && !ChainFits(items, index))))
            {
                NextPage();
            }

            Place(item, placed);
        }
    }

    private static int FirstPart(FlowItem item) =>
        item.KeepLines || item.Lines <= item.FewestLines + 1 && item.Lines < item.FewestLines * 2
            ? item.Height + item.Foot
            : item.FewestLines * item.LineHeight;

    private bool ChainFits(IReadOnlyList<FlowItem> items, int start)
    {
        var needed = 0;
        var index = start;
        while (items[index].KeepNext && index + 1 < items.Count)
        {
            needed += SpaceAbove(items, index, start) + items[index].Height;
            index++;
        }

        needed += SpaceAbove(items, index, start) + FirstPart(items[index]);

        // A chain longer than a page cannot be kept; it begins where it stands.
        return _used + needed <= pageHeight || (needed > pageHeight && _used + SpaceAbove(items, start, start) + FirstPart(items[start]) <= pageHeight);
    }

    // Between paragraphs stands the larger of the two spaces, not their sum (doNotUseHTMLParagraphAutoSpacing is off).
    private int SpaceAbove(IReadOnlyList<FlowItem> items, int index, int start) =>
        index == start ? SpaceAbove(items[index]) : Math.Max(items[index - 1].After, items[index].Before);

    private int SpaceAbove(FlowItem item) => _atTop ? 0 : Math.Max(_after, item.Before);

    private void Place(FlowItem item, Action<FlowItem, int> placed)
    {
        var above = SpaceAbove(item);
        if (!_atTop && _used + above + FirstPart(item) > pageHeight)
        {
            NextPage();
            above = 0;
        }

        if (_atTop && item.RepeatedHeader > 0)
        {
            _used += item.RepeatedHeader;
        }

        placed(item, Page);
        _used += above;
        _atTop = false;
        PlaceLines(item);
        _after = item.After;
    }

    private void PlaceLines(FlowItem item)
    {
        if (item.Lines == 1)
        {
            PlaceBlock(item.LineHeight);
            return;
        }

        var left = item.Lines;
        while (left * item.LineHeight > pageHeight - _used)
        {
            var fitting = Math.Max(0, (pageHeight - _used) / item.LineHeight);
            left -= left - fitting < item.FewestLines ? left - item.FewestLines : fitting;
            NextPage();
            _atTop = false;
        }

        _used += left * item.LineHeight;
    }

    // Only a row higher than a page gets here without room; it flows on, whatever it was told.
    private void PlaceBlock(int height)
    {
        while (height > pageHeight - _used)
        {
            height -= pageHeight - _used;
            NextPage();
            _atTop = false;
        }

        _used += height;
    }

    private void NextPage()
    {
        Page++;
        _used = 0;
        _atTop = true;
    }
}
