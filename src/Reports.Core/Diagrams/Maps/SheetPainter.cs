using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Turns a fitted sheet into shapes: grounds, labels, header, cards, links, plates.</summary>
internal sealed class SheetPainter(MapGrid grid, IReadOnlyList<MapLink> links, MapPaper paper, Brush brush, FittedSheet sheet, SceneCards cards, List<ShortenedText> shortened)
{
    private readonly List<Shape> _shapes = [];
    private readonly SheetGeometry _geometry = sheet.Geometry;
    private readonly Arrangement _arrangement = sheet.Arrangement;

    /// <summary>Links that are drawn.</summary>
    public IReadOnlyList<LinkPath> Paths { get; private set; } = [];

    /// <summary>The shapes.</summary>
    public IReadOnlyList<Shape> Draw()
    {
        for (var row = 0; row < _arrangement.Content.Rows.Count; row++)
        {
            DrawRow(row);
        }

        _shapes.Add(new MapHeader(grid, brush, paper, shortened).Draw(sheet, columnBox: CellAcross, CountIn));
        _shapes.AddRange(_arrangement.Places.Select(place => cards.Draw(sheet, place)));
        DrawPlates();
        DrawLinks();
        return _shapes;
    }

    private (double Left, double Right) CellAcross(int column)
    {
        var first = _arrangement.FirstSlots[column] + sheet.Town.LeftPlates;
        return (_geometry.SlotLeft(first) - SheetGeometry.Pad, _geometry.SlotRight(first + _arrangement.SlotsOf[column] - 1) + SheetGeometry.Pad);
    }

    // A scene over several columns is told in the subtitle, not counted in each.
    private int CountIn(int column) => _arrangement.Content.Blocks
        .Where(block => !block.IsBand && block.First - _arrangement.Content.FirstColumn == column)
        .Sum(block => block.Scenes.Count());

    private void DrawRow(int row)
    {
        var index = _arrangement.Content.Rows[row];
        var top = _geometry.LineTop(_arrangement.FirstLines[row]) - SheetGeometry.Pad;
        var bottom = _geometry.LineBottom(_arrangement.FirstLines[row + 1] - 1) + SheetGeometry.Pad;
        RowLabel.Draw(_shapes, brush, grid.Rows[index], index, new Box(paper.Margin, top, SheetGeometry.LabelWidth, bottom - top), shortened);
        var places = _arrangement.Places.Where(place => place.Block.Row == index).ToList();
        var hasOnlyBands = places.Count > 0 && places.TrueForAll(place => place.Block.IsBand);
        if (_arrangement.IsEmpty(row) || hasOnlyBands)
        {
            DrawWideRow(index, top, bottom, places.Count == 0);
            return;
        }

        for (var column = 0; column < _arrangement.Content.ColumnCount; column++)
        {
            var (left, right) = CellAcross(column);
            var isEmpty = places.TrueForAll(place => place.Block.First - _arrangement.Content.FirstColumn > column || place.Block.Last - _arrangement.Content.FirstColumn < column);
            var cell = new Box(left, top, right - left, bottom - top);
            _shapes.Add(isEmpty ? EmptyCell(cell, index) : new BoxShape(cell, 3, Palette.Tint(index), null));
            if (isEmpty)
            {
                _shapes.Add(brush.Text((left + right) / 2, ((top + bottom) / 2) + 3, "—", 9, TextWeight.Regular, Palette.Ink3, TextAnchor.Middle));
            }
        }

        foreach (var band in places.Where(place => place.Block.IsBand))
        {
            var box = sheet.BoxOf(band);
            _shapes.Add(new BoxShape(new Box(box.X - SheetGeometry.Pad, box.Y - SheetGeometry.Pad, box.Width + (2 * SheetGeometry.Pad), box.Height + (2 * SheetGeometry.Pad)), 3, Palette.Tint(index), null));
        }
    }

    // Empty cells are honest but must not weigh as much as full ones.
    private static BoxShape EmptyCell(Box cell, int row) =>
        new(new Box(cell.X + 0.4, cell.Y + 0.4, cell.Width - 0.8, cell.Height - 0.8), 3, null, Stroke.Solid(Palette.StrongTint(row), 0.8));

    private void DrawWideRow(int index, double top, double bottom, bool isEmpty)
    {
        var left = CellAcross(0).Left;
        var right = CellAcross(_arrangement.Content.ColumnCount - 1).Right;
        var row = new Box(left, top, right - left, bottom - top);
        _shapes.Add(isEmpty ? EmptyCell(row, index) : new BoxShape(row, 3, Palette.Tint(index), null));
        if (isEmpty)
        {
            _shapes.Add(brush.Text((left + right) / 2, ((top + bottom) / 2) + 3, "各环节尚无场景", 8, TextWeight.Regular, Palette.Ink3, TextAnchor.Middle));
        }
    }

    private void DrawPlates()
    {
        foreach (var plate in sheet.Town.Plates)
        {
            _shapes.Add(MapPlates.Draw(brush, PlateBox(plate), plate.Reference, shortened));
        }
    }

    private Box PlateBox(PlatePlace plate)
    {
        var slot = plate.Reference.IsLeft ? 0 : sheet.Town.SlotCount - 1;
        var middle = (_geometry.LineTop(plate.Line) + _geometry.LineBottom(plate.Line)) / 2;
        return new Box(_geometry.SlotLeft(slot), middle - (MapPlates.Height / 2), _geometry.SlotRight(slot) - _geometry.SlotLeft(slot), MapPlates.Height);
    }

    private void DrawLinks()
    {
        var boxes = new Dictionary<Scene, Box>(ReferenceEqualityComparer.Instance);
        foreach (var place in _arrangement.Places)
        {
            boxes[place.Block.Scene] = sheet.BoxOf(place);
            for (var sub = 0; sub < place.Block.Subs.Count; sub++)
            {
                boxes[place.Block.Subs[sub]] = sheet.BoxOfSub(place, sub);
            }
        }

        foreach (var plate in sheet.Town.Plates)
        {
            boxes[plate.Reference.Scene] = PlateBox(plate);
        }

        var byNumber = links.ToDictionary(link => link.Number);
        Paths = [.. sheet.Wires.Routes.Select(pair =>
        {
            var link = byNumber[pair.Route.Trip.Number];
            return LinkPath.Of(link, pair.Route, pair.Wires, _geometry, boxes[link.From], boxes[link.To]);
        })];
        _shapes.AddRange(new LinkPainter(Paths).Draw());
    }
}
