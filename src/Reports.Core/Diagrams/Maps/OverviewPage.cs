using System.Globalization;
using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Page 1 of a split map: every scene as a numbered chip, where it stands, how many gaps it has, an index of names.</summary>
internal sealed class OverviewPage
{
    private const double LabelWidth = 52;
    private const double TotalWidth = 58;
    private const double BracketHeight = 26;
    private const int MostColumns = 14;
    private const double LeastIndexLine = 9.6;
    private const double MostIndexLine = 15;
    private readonly IndustryMap _map;
    private readonly MapGrid _grid;
    private readonly MapPaper _paper;
    private readonly Brush _brush;
    private readonly IReadOnlyList<PagePlan> _plans;
    private readonly MapComposer _composer;
    private readonly List<Shape> _shapes = [];
    private readonly List<ShortenedText> _shortened = [];
    private readonly Dictionary<Scene, int> _gaps;

    /// <summary>For the pages that follow it.</summary>
    public OverviewPage(IndustryMap map, MapGrid grid, MapPaper paper, Brush brush, IReadOnlyList<PagePlan> plans, MapComposer composer)
    {
        (_map, _grid, _paper, _brush, _plans, _composer) = (map, grid, paper, brush, plans, composer);
        _gaps = map.Scenes.ToDictionary<Scene, Scene, int>(scene => scene, scene => SceneWords.Gaps(map, scene), ReferenceEqualityComparer.Instance);
    }

    /// <summary>The page.</summary>
    public DiagramLayout Draw()
    {
        if (_grid.Columns.Count > MostColumns)
        {
            DrawPageList();
            return Done(isIndexed: false);
        }

        var top = _paper.SubtitleBaseline + 12;
        var chips = ChipGrid.Of(_grid, _paper.Margin + LabelWidth + 8, _paper.Width - _paper.Margin - TotalWidth);
        var foot = _paper.Foot + 17;
        var bottomLimit = _paper.Height - foot - 14;
        var numbers = Numbers(chips);
        var index = new NameIndex(_map, _grid, _brush, _plans, numbers, _shortened);
        var gridTop = top + BracketHeight + _paper.HeaderHeight + 8;
        var chipsHeight = chips.Height(_grid.Rows.Count) + 16;
        var room = bottomLimit - gridTop - chipsHeight - 10;
        var indexHeight = index.Height(_paper.ContentWidth, LeastIndexLine);
        var isIndexed = indexHeight <= room;
        var isCounted = room < -10;
        var indexLine = LeastIndexLine;
        if (isIndexed)
        {
            // What the sheet leaves over goes to the index first, then to the chips.
            indexLine = Math.Min(MostIndexLine, LeastIndexLine * room / indexHeight);
            chips.Grow(_grid.Rows.Count, room - index.Height(_paper.ContentWidth, indexLine));
        }

        DrawBrackets(chips, top);
        DrawHeader(chips, top + BracketHeight);
        var bottom = isCounted ? DrawCounts(chips, gridTop, bottomLimit) : DrawRows(chips, gridTop, numbers);
        DrawColumnTotals(chips, bottom + 12);
        if (isIndexed)
        {
            _shapes.Add(new PathShape([new(_paper.Margin, bottom + 20), new(_paper.Width - _paper.Margin, bottom + 20)], false, 0, null, Stroke.Solid(Palette.Edge, 0.75)));
            _shapes.Add(index.Draw(_paper.Margin, bottom + 20, _paper.ContentWidth, indexLine));
        }

        DrawLegend(_paper.Height - foot - 4, isCounted);
        return Done(isIndexed);
    }

    private DiagramLayout Done(bool isIndexed)
    {
        var title = MapWords.Title(_map) + "：总览";
        var total = _gaps.Values.Sum();
        string[] subtitle =
        [
            Invariant($"{_map.Scenes.Count}个场景分{_plans.Count}页展开，编号与各页一致"),
            .. _composer.EndlessWords(),
            Invariant($"有缺口的场景{_gaps.Values.Count(gaps => gaps > 0)}个，缺口{total}处"),
            isIndexed ? "" : "场景名称见各页",
        ];
        List<OmittedPart> omitted = [.. _composer.Endless()];
        Shape[] all = [.. _composer.Frame(title, subtitle, _paper.Width, _paper.Height, _paper.ContentWidth, 1, _plans.Count + 1, omitted), .. _shapes];
        return new DiagramLayout("map", _paper.Width, _paper.Height, MapWords.Title(_map), _composer.AltText + Invariant($"图谱共{_plans.Count + 1}页，本页为总览。"), all, _shortened, 6) { Omitted = omitted }.NotingMissing(_brush.Measurer);
    }

    // With very many columns a grid would be too narrow to read: the pages are listed instead.
    private void DrawPageList()
    {
        const double ColumnWidth = 250;
        const double Line = 15;
        var top = _paper.SubtitleBaseline + 24;
        var perColumn = Math.Max(1, (int)((_paper.Height - _paper.Foot - 30 - top) / Line));
        var columns = Math.Max(1, (int)(_paper.ContentWidth / ColumnWidth));
        foreach (var (plan, at) in _plans.Take(perColumn * columns).Select((plan, at) => (plan, at)))
        {
            var (x, baseline) = (_paper.Margin + (at / perColumn * (_paper.ContentWidth / columns)), top + (at % perColumn * Line));
            var page = _brush.Text(x, baseline, Invariant($"第{plan.Number}页"), 8.5, TextWeight.Bold, Palette.Brand);
            var scenes = plan.Content.Scenes.ToList();
            var (lines, _) = TextWrap.Wrap(Invariant($"{scenes.Count}个场景，缺口{scenes.Sum(scene => _gaps[scene])}　{PageWords.Columns(_grid, plan.Content, withLetters: true)}"), (_paper.ContentWidth / columns) - page.Width - 18, new TextStyle(8.5, TextWeight.Regular), 1, _brush.Measurer);
            _shapes.Add(page);
            _shapes.Add(_brush.Text(x + page.Width + 6, baseline, lines[0], 8.5, TextWeight.Regular, Palette.Ink));
        }
    }

    private static Dictionary<Scene, int> Numbers(ChipGrid chips)
    {
        var numbers = new Dictionary<Scene, int>(ReferenceEqualityComparer.Instance);
        foreach (var block in chips.Blocks.OrderBy(block => block.Row).ThenBy(block => block.First).ThenBy(block => block.IsBand))
        {
            numbers[block.Scene] = numbers.Count + 1;
        }

        return numbers;
    }

    private void DrawBrackets(ChipGrid chips, double top)
    {
        // A column that goes on over several pages is named once, with all its pages.
        foreach (var group in _plans.GroupBy(plan => (plan.Content.FirstColumn, plan.Content.LastColumn)))
        {
            var (left, right) = (chips.Left(group.Key.FirstColumn), chips.Right(group.Key.LastColumn));
            var pages = group.Count() == 1 ? Invariant($"第{group.First().Number}页") : Invariant($"第{group.Min(plan => plan.Number)}～{group.Max(plan => plan.Number)}页");
            var scenes = group.SelectMany(plan => plan.Content.Scenes).ToList();
            _shapes.Add(new PathShape([new(left, top + 22), new(left, top + 14), new(right, top + 14), new(right, top + 22)], false, 3, null, Stroke.Solid(Palette.Edge, 1)));
            DrawPageWords(pages, scenes.Count, scenes.Sum(scene => _gaps[scene]), left, right, top + 8);
        }
    }

    private void DrawPageWords(string pages, int scenes, int gaps, double left, double right, double baseline)
    {
        (string Text, TextWeight Weight, Colour Colour)[] words =
        [
            (pages, TextWeight.Bold, Palette.Brand),
            (Invariant($"{scenes}个场景"), TextWeight.Regular, Palette.Ink2),
            (gaps > 0 ? Invariant($"缺口{gaps}") : "", TextWeight.Bold, Palette.Accent),
        ];
        var shown = words.Where(word => word.Text.Length > 0).ToList();
        while (shown.Count > 1 && shown.Sum(word => _brush.Width(word.Text, 8, word.Weight) + 8) - 8 > right - left + 6)
        {
            shown.RemoveAt(shown.Count - 1);
        }

        var x = ((left + right) / 2) - ((shown.Sum(word => _brush.Width(word.Text, 8, word.Weight) + 8) - 8) / 2);
        foreach (var (text, weight, colour) in shown)
        {
            var drawn = _brush.Text(x, baseline, text, 8, weight, colour);
            _shapes.Add(drawn);
            x += drawn.Width + 8;
        }
    }

    private void DrawHeader(ChipGrid chips, double top)
    {
        var bottom = top + _paper.HeaderHeight;
        for (var column = 0; column < _grid.Columns.Count; column++)
        {
            var (left, right) = (chips.Left(column), chips.Right(column));
            _shapes.Add(new BoxShape(new Box(left, top, right - left, bottom - top), 2, Palette.Brand, null));
            var letter = _brush.Text(left + 6, top + (_paper.HeaderHeight / 2) + 4.4, _grid.Columns[column].Code, 12, TextWeight.Bold, Palette.White);
            _shapes.Add(letter);
            var room = right - left - letter.Width - 14;
            var size = 9.5;
            while (size > 7 && _brush.Width(_grid.Columns[column].Name, size, TextWeight.Medium) > room)
            {
                size -= 0.5;
            }

            var (lines, isShort) = TextWrap.Wrap(_grid.Columns[column].Name, Math.Max(8, room), new TextStyle(size, TextWeight.Medium), size <= 7.5 ? 2 : 1, _brush.Measurer);
            if (isShort)
            {
                _shortened.Add(new ShortenedText("header", _grid.Columns[column].Name, lines[^1]));
            }

            for (var i = 0; i < lines.Count; i++)
            {
                _shapes.Add(_brush.Text(left + letter.Width + 11, top + (_paper.HeaderHeight / 2) + 3.6 - ((lines.Count - 1) * 4.5) + (i * 9), lines[i], size, TextWeight.Medium, Palette.White));
            }
        }

        _shapes.Add(_brush.Text(_paper.Width - _paper.Margin, top + 9, "合计", 8, TextWeight.Regular, Palette.Ink2, TextAnchor.End));
        _shapes.Add(_brush.Text(_paper.Width - _paper.Margin, top + 20, "场景/缺口", 7.5, TextWeight.Regular, Palette.Ink2, TextAnchor.End));
    }

    private double DrawRows(ChipGrid chips, double top, Dictionary<Scene, int> numbers)
    {
        var y = top;
        for (var row = 0; row < _grid.Rows.Count; row++)
        {
            var height = chips.RowHeight(row);
            DrawRowFrame(chips, row, y, height);
            foreach (var (block, box) in chips.Chips(row, y))
            {
                _shapes.Add(OverviewChip.Draw(_map, _brush, block, box, numbers[block.Scene], _gaps[block.Scene]));
            }

            y += height + ChipGrid.Street;
        }

        return y - ChipGrid.Street;
    }

    private void DrawRowFrame(ChipGrid chips, int row, double y, double height)
    {
        RowLabel.Draw(_shapes, _brush, _grid.Rows[row], row, new Box(_paper.Margin, y, LabelWidth, height), _shortened);
        for (var column = 0; column < _grid.Columns.Count; column++)
        {
            _shapes.Add(new BoxShape(new Box(chips.Left(column), y, chips.Right(column) - chips.Left(column), height), 3, Palette.Tint(row), null));
        }

        var scenes = _grid.Blocks.Where(block => block.Row == row).SelectMany(block => block.Scenes).ToList();
        var pages = _plans.Where(plan => plan.Content.Rows.Contains(row)).ToList();
        var isSplit = pages.Count == 1 && _plans.Count > 1;
        DrawTotal(_paper.Width - _paper.Margin, y + (height / 2) + (isSplit ? -1 : 3), scenes.Count, scenes.Sum(scene => _gaps[scene]));
        if (isSplit)
        {
            _shapes.Add(_brush.Text(_paper.Width - _paper.Margin, y + (height / 2) + 9, Invariant($"第{pages[0].Number}页"), 7.5, TextWeight.Bold, Palette.Brand, TextAnchor.End));
        }
    }

    // Too many scenes for chips: each cell says how many it holds.
    private double DrawCounts(ChipGrid chips, double top, double bottomLimit)
    {
        var height = Math.Min(56, ((bottomLimit - top - 16) / _grid.Rows.Count) - ChipGrid.Street);
        var y = top;
        for (var row = 0; row < _grid.Rows.Count; row++)
        {
            DrawRowFrame(chips, row, y, height);
            for (var column = 0; column < _grid.Columns.Count; column++)
            {
                var scenes = _grid.Blocks.Where(block => block.Row == row && block.First <= column && block.Last >= column).SelectMany(block => block.Scenes).ToList();
                var middle = (chips.Left(column) + chips.Right(column)) / 2;
                var number = scenes.Count == 0 ? "—" : scenes.Count.ToString(CultureInfo.InvariantCulture);
                _shapes.Add(_brush.Text(middle, y + (height / 2) + 2, number, 12, TextWeight.Bold, scenes.Count == 0 ? Palette.Ink3 : Palette.Ink, TextAnchor.Middle));
                var gaps = scenes.Sum(scene => _gaps[scene]);
                if (gaps > 0)
                {
                    _shapes.Add(_brush.Text(middle, y + (height / 2) + 13, Invariant($"缺口{gaps}"), 7.5, TextWeight.Medium, Palette.Accent, TextAnchor.Middle));
                }
            }

            y += height + ChipGrid.Street;
        }

        return y - ChipGrid.Street;
    }

    private void DrawColumnTotals(ChipGrid chips, double baseline)
    {
        _shapes.Add(_brush.Text(_paper.Margin + (LabelWidth / 2), baseline, "合计", 8, TextWeight.Regular, Palette.Ink2, TextAnchor.Middle));
        for (var column = 0; column < _grid.Columns.Count; column++)
        {
            var scenes = _grid.Blocks.Where(block => !block.IsBand && block.First == column).SelectMany(block => block.Scenes).ToList();
            DrawTotal(((chips.Left(column) + chips.Right(column)) / 2) + 14, baseline, scenes.Count, scenes.Sum(scene => _gaps[scene]));
        }

        DrawTotal(_paper.Width - _paper.Margin, baseline, _map.Scenes.Count, _gaps.Values.Sum());
    }

    private void DrawTotal(double right, double baseline, int scenes, int gaps)
    {
        var gap = _brush.Text(right, baseline, gaps.ToString(CultureInfo.InvariantCulture), 8.5, TextWeight.Bold, gaps > 0 ? Palette.Accent : Palette.Ink3, TextAnchor.End);
        var slash = _brush.Text(right - gap.Width - 2, baseline, "/", 8.5, TextWeight.Regular, Palette.Ink3, TextAnchor.End);
        _shapes.Add(gap);
        _shapes.Add(slash);
        _shapes.Add(_brush.Text(right - gap.Width - slash.Width - 4, baseline, scenes.ToString(CultureInfo.InvariantCulture), 8.5, TextWeight.Bold, Palette.Ink, TextAnchor.End));
    }

    private void DrawLegend(double baseline, bool isCounted)
    {
        var x = _paper.Margin;
        if (!isCounted)
        {
            _shapes.Add(new BoxShape(new Box(x, baseline - 8.5, 14, 11), 1.6, Palette.Navy, null));
            Words(x + 18, "主场景");
            _shapes.Add(new BoxShape(new Box(x + 54, baseline - 8.5, 14, 11), 1.6, Palette.White, Stroke.Solid(Palette.Edge, 0.75)));
            Words(x + 72, "细分场景");
            _shapes.AddRange(Marks.Status(ItemStatus.Missing, hasItems: true, x + 121, baseline - 2.8));
            Words(x + 127, "有缺失项的清单数（最多4）");
            x += 244;
        }

        Words(x, "合计：场景数/缺口数；跨列场景只计入行合计，不计入列合计");

        void Words(double at, string text) => _shapes.Add(_brush.Text(at, baseline, text, 8, TextWeight.Regular, Palette.Ink2));
    }
}
