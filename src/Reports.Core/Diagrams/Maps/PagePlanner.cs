using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Decides how many pages the map takes and what stands on each.</summary>
/// <param name="grid">The map's grid.</param>
/// <param name="paper">The sheet.</param>
/// <param name="links">Links to draw.</param>
/// <param name="names">Breaks names.</param>
/// <param name="footHeight">Height of legend and footer of a page; the argument says whether the page has plates.</param>
internal sealed class PagePlanner(MapGrid grid, MapPaper paper, IReadOnlyList<MapLink> links, SceneNames names, Func<bool, double> footHeight)
{
    private const double CutBand = 40;
    private readonly SheetFitter _fitter = new(grid, paper, links, names);
    private readonly SheetFitter _bareFitter = new(grid, paper, [], names);
    private readonly Dictionary<(int First, int Last, int Top, int Bottom), bool> _fits = [];
    private readonly ILookup<int, SceneBlock> _blocksOfRow = grid.Blocks.ToLookup(block => block.Row);
    private readonly Dictionary<int, int[]> _columnBorders = [];
    private readonly Dictionary<int, int[]> _rowBorders = [];

    /// <summary>The pages; one when everything fits on one sheet.</summary>
    public IReadOnlyList<PagePlan> Plan()
    {
        var whole = SheetContent.Whole(grid);
        if (_fitter.Fit(whole, [], footHeight(false)) is { } sheet)
        {
            return [new PagePlan(1, sheet, [], links)];
        }

        var contents = Groups().SelectMany(Pieces).ToList();
        var pageOf = new Dictionary<Scene, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < contents.Count; i++)
        {
            foreach (var scene in contents[i].Scenes)
            {
                pageOf[scene] = i + 2;
            }
        }

        return [.. contents.Select((content, at) => PageOf(content, at + 2, pageOf))];
    }

    private PagePlan PageOf(SheetContent content, int number, Dictionary<Scene, int> pageOf)
    {
        var own = links.Where(link => pageOf[link.From] == number || pageOf[link.To] == number).ToList();
        var references = ReferencesOf(own, number, scene => pageOf[scene]);
        var sheet = _fitter.Fit(content, references, footHeight(true))
            ?? _fitter.Fit(content, [], footHeight(true))
            ?? _bareFitter.Fit(content, [], footHeight(true))
            ?? new SheetFitter(grid, paper with { Height = double.PositiveInfinity, Width = paper.Width }, [], names).Fit(content, [], footHeight(true))!;
        return new PagePlan(number, sheet, references, own);
    }

    private static List<PageReference> ReferencesOf(List<MapLink> own, int number, Func<Scene, int> pageOf)
    {
        var ends = own
            .Where(link => pageOf(link.From) != pageOf(link.To))
            .Select(link => pageOf(link.From) == number ? (Remote: link.To, Partner: link.From, IsLeft: false) : (Remote: link.From, Partner: link.To, IsLeft: true));
        return [.. ends
            .GroupBy(end => end.Remote, ReferenceEqualityComparer.Instance as IEqualityComparer<Scene>)
            .Select(group => new PageReference(group.Key, pageOf(group.Key), group.Count(end => end.IsLeft) * 2 > group.Count(), [.. group.Select(end => end.Partner)]))];
    }

    // The fewest pages of neighbouring columns and rows that fit; whole columns before whole rows, because the chain is read along them.
    private List<SheetContent> Groups()
    {
        var (columns, rows) = (grid.Columns.Count, grid.Rows.Count);
        var shapes =
            from across in Enumerable.Range(1, columns)
            from down in Enumerable.Range(1, rows)
            where across * down > 1
            orderby (across * down) + (down > 1 ? 0.5 : 0), down
            select (across, down);
        var (columnLoads, rowLoads) = (ColumnLoads(), RowLoads());
        int[] cuts = [.. Enumerable.Range(0, columns).Select(start => grid.Blocks.Count(block => block.First < start && block.Last >= start))];
        foreach (var (across, down) in shapes)
        {
            // Contents are made one by one: most shapes fail at their first.
            var contents = ContentsOf(BordersOf(_columnBorders, across, columnLoads, cuts), BordersOf(_rowBorders, down, rowLoads, new int[rows]));
            if (contents.All(Fits))
            {
                return [.. contents];
            }
        }

        return [.. ContentsOf(BordersOf(_columnBorders, columns, columnLoads, cuts), BordersOf(_rowBorders, 1, rowLoads, new int[rows]))];
    }

    private IEnumerable<SheetContent> ContentsOf(int[] columnBorders, int[] rowBorders) =>
        from column in Enumerable.Range(0, columnBorders.Length - 1)
        from row in Enumerable.Range(0, rowBorders.Length - 1)
        let content = ContentOf(columnBorders[column], columnBorders[column + 1] - 1, rowBorders[row], rowBorders[row + 1] - 1)
        where content.Blocks.Count > 0 || rowBorders.Length == 2
        select content;

    private static int[] BordersOf(Dictionary<int, int[]> known, int pages, double[] load, int[] cuts)
    {
        if (!known.TryGetValue(pages, out var borders))
        {
            known[pages] = borders = Borders(pages, load, cuts);
        }

        return borders;
    }

    private double[] ColumnLoads() =>
        [.. Enumerable.Range(0, grid.Columns.Count).Select(column => 1.0 + grid.Blocks.Where(block => block.First == column).Sum(block => block.IsBand ? 0.5 : 1 + (0.9 * block.Subs.Count)))];

    // Height counts: bands take a line each, cards share one with those of other columns.
    private double[] RowLoads() =>
        [.. Enumerable.Range(0, grid.Rows.Count).Select(row =>
        {
            var blocks = grid.Blocks.Where(block => block.Row == row).ToList();
            var cells = blocks.Where(block => !block.IsBand).GroupBy(block => block.First).Select(cell => cell.Sum(block => 1 + block.Subs.Count));
            return 0.8 + cells.DefaultIfEmpty(0).Max() + (0.7 * blocks.Count(block => block.IsBand));
        })];

    private bool Fits(SheetContent content)
    {
        var key = (content.FirstColumn, content.LastColumn, content.Rows[0], content.Rows[^1]);
        if (!_fits.TryGetValue(key, out var fits))
        {
            var scenes = content.Scenes.ToHashSet<Scene>(ReferenceEqualityComparer.Instance);
            var own = links.Where(link => scenes.Contains(link.From) || scenes.Contains(link.To)).ToList();
            _fits[key] = fits = _fitter.Fit(content, ReferencesOf(own, 1, scene => scenes.Contains(scene) ? 1 : 2), footHeight(true)) is not null;
        }

        return fits;
    }

    // Dynamic programming over the borders: parts of about equal load, few bands cut.
    private static int[] Borders(int pages, double[] load, int[] cuts)
    {
        var count = load.Length;
        var sums = new double[count, count + 1];
        for (var start = 0; start < count; start++)
        {
            for (var end = start; end < count; end++)
            {
                sums[start, end + 1] = sums[start, end] + load[end];
            }
        }

        var cost = new double[pages + 1, count + 1];
        var from = new int[pages + 1, count + 1];
        for (var page = 0; page <= pages; page++)
        {
            for (var end = 0; end <= count; end++)
            {
                cost[page, end] = page == 0 && end == 0 ? 0 : double.MaxValue;
                for (var start = page == 0 ? end : page - 1; start < end; start++)
                {
                    var cut = start == 0 ? 0 : cuts[start];
                    var sum = sums[start, end];
                    var total = cost[page - 1, start] + (sum * sum) + (CutBand * cut);
                    if (total < cost[page, end])
                    {
                        (cost[page, end], from[page, end]) = (total, start);
                    }
                }
            }
        }

        var borders = new int[pages + 1];
        borders[pages] = count;
        for (var page = pages; page > 0; page--)
        {
            borders[page - 1] = from[page, borders[page]];
        }

        return borders;
    }

    private SheetContent ContentOf(int first, int last, int firstRow, int lastRow)
    {
        var blocks = Enumerable.Range(firstRow, lastRow - firstRow + 1)
            .SelectMany(row => _blocksOfRow[row])
            .Where(block => Home(block) is var home && home >= first && home <= last)
            .Select(block => block with { First = Math.Max(block.First, first), Last = Math.Min(block.Last, last) });
        return new SheetContent(first, last, [.. Enumerable.Range(firstRow, lastRow - firstRow + 1)], [.. blocks]);
    }

    // A scene is drawn once: in its first column; what joins segments stands where the chain ends.
    private int Home(SceneBlock block) => block.Row == JointRow ? block.Last : block.First;

    private int JointRow => grid.Rows.Count - (grid.Rows[^1].Code == "?" ? 2 : 1);

    // A single column that is too full for a sheet goes on, row by row.
    private IEnumerable<SheetContent> Pieces(SheetContent content)
    {
        if (content.ColumnCount > 1 || Fits(content) || content.Blocks.Count == 0)
        {
            return [content];
        }

        return Halves(content);
    }

    private IEnumerable<SheetContent> Halves(SheetContent content)
    {
        if (_bareFitter.Fit(content, [], footHeight(true)) is not null && content.Blocks.Count <= 16)
        {
            return [content];
        }

        if (content.Blocks.Count == 1)
        {
            var block = content.Blocks[0];
            return block.Subs.Count <= 4
                ? [content]
                : Halves(content with { Blocks = [block with { Subs = [.. block.Subs.Take(4)] }, .. block.Subs.Skip(4).Select(sub => block with { Scene = sub, Subs = [] })] });
        }

        var half = content.Blocks.Count / 2;
        return new[] { content.Blocks.Take(half), content.Blocks.Skip(half) }
            .SelectMany(part => Halves(content with { Blocks = [.. part], Rows = [.. part.Select(block => block.Row).Distinct().Order()] }));
    }
}
