using System.Globalization;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>图3: lays out the scene map. Columns are segments, rows business activities, cards scenes.</summary>
/// <remarks>When a sheet cannot hold the scenes the sheet grows and <c>Step</c> is 3; no text is made smaller than 7 pt.</remarks>
public static class SceneMapLayout
{
    private const double Margin = 36;
    private const double LabelWidth = 52;
    private const double GridLeft = 112;
    private const double Street = 14;
    private const double RowStreet = 14;
    private const double Pad = 6;
    private const double Gap = 8;
    private const double MinimumCard = 112;
    private const double HeaderTop = 82;
    private const double FirstRow = 118;
    private const double HeadWidth = 164;
    private const double CardHeight = 44;
    private const double BandHeight = 48;
    private const double TwoLineHeight = 57;

    /// <summary>The map.</summary>
    public static DiagramLayout LayOut(IndustryMap map, ITextMeasurer measurer, MapPage page, DateOnly date, string dataHash)
    {
        ArgumentNullException.ThrowIfNull(map);
        var grid = MapGrid.Of(map);
        var brush = new Brush(measurer);
        var (paperWidth, paperHeight) = page == MapPage.A4 ? (841.89, 595.28) : (1190.55, 841.89);
        var units = Units(grid, paperWidth);
        var card = Math.Max(MinimumCard, CardWidth(units, paperWidth));
        var width = FixedWidth(units) + (card * units.Sum());
        var shortened = new List<ShortenedText>();
        var sheet = new MapSheet(map, grid, brush, new SceneCards(map, brush, 10, shortened), units, card, width, shortened);
        var bottom = sheet.DrawRows();
        sheet.DrawHeader();
        var height = page == MapPage.Fit ? bottom + 16 + 68 + 39 : Math.Max(paperHeight, bottom + 16 + 68 + 39);
        sheet.DrawFrame(height, date, dataHash);
        var isGrown = width > paperWidth + 1 || height > paperHeight + 1;
        return new DiagramLayout("map", Math.Round(width, 2), Math.Round(height, 2), MapWords.Title(map), MapWords.AltText(map, date, dataHash), sheet.Shapes, shortened, page != MapPage.Fit && isGrown ? 3 : 0);
    }

    // The deepest column gets another card beside the first, as long as cards stay wide enough for their texts.
    private static int[] Units(MapGrid grid, double paperWidth)
    {
        var units = Enumerable.Repeat(1, grid.Columns.Count).ToArray();
        while (true)
        {
            var deepest = Enumerable.Range(0, units.Length).MaxBy(column => Depth(grid, column, units[column]));
            if (Depth(grid, deepest, units[deepest]) <= 1)
            {
                return units;
            }

            units[deepest]++;
            if (CardWidth(units, paperWidth) < MinimumCard)
            {
                units[deepest]--;
                return units;
            }
        }
    }

    private static int Depth(MapGrid grid, int column, int units) =>
        Enumerable.Range(0, grid.Rows.Count).Max(row => (grid.Cells[(row, column)].Count() + units - 1) / units);

    private static double FixedWidth(int[] units) =>
        GridLeft + Margin + (Street * (units.Length - 1)) + (units.Length * 2 * Pad) + (units.Sum(unit => unit - 1) * Gap);

    private static double CardWidth(int[] units, double paperWidth) => (paperWidth - FixedWidth(units)) / units.Sum();

    /// <summary>One sheet being laid out, top to bottom.</summary>
    private sealed class MapSheet(IndustryMap map, MapGrid grid, Brush brush, SceneCards cards, int[] units, double card, double width, List<ShortenedText> shortened)
    {
        private readonly List<Shape> _shapes = [];

        public IReadOnlyList<Shape> Shapes => _shapes;

        public double DrawRows()
        {
            var top = FirstRow;
            for (var row = 0; row < grid.Rows.Count; row++)
            {
                top = DrawRow(row, top) + RowStreet;
            }

            return top - RowStreet;
        }

        public void DrawHeader()
        {
            var header = new List<Shape>();
            for (var column = 0; column < grid.Columns.Count; column++)
            {
                var left = Left(column);
                var right = Left(column) + CellWidth(column);
                var isLast = column == grid.Columns.Count - 1;
                var tip = isLast ? right : right + Street + 4;
                var body = isLast ? right : right + Street - 4;
                header.Add(new PathShape(
                    [
                        new Position(left, HeaderTop), new Position(body, HeaderTop), new Position(tip, HeaderTop + 14), new Position(body, HeaderTop + 28),
                        new Position(left, HeaderTop + 28), new Position(column == 0 ? left : left + 8, HeaderTop + 14),
                    ],
                    true, 0, Palette.Brand, null));
                var (code, name) = grid.Columns[column];
                header.Add(brush.Text(left + 14, HeaderTop + 19, code, 14, TextWeight.Bold, Palette.White));
                var count = Enumerable.Range(0, grid.Rows.Count).Sum(row => grid.Cells[(row, column)].Count());
                var counted = brush.Text(body - 4, HeaderTop + 18, string.Create(CultureInfo.InvariantCulture, $"{count}个场景"), 8, TextWeight.Regular, Palette.White, TextAnchor.End);
                header.Add(counted);
                var room = body - left - 36 - counted.Width - 12;
                var (lines, isShort) = TextWrap.Wrap(name, Math.Max(20, room), new TextStyle(11, TextWeight.Medium), 1, brush.Measurer);
                if (isShort)
                {
                    shortened.Add(new ShortenedText("header", name, lines[0]));
                }

                header.Add(brush.Text(left + 32, HeaderTop + 18.5, lines.Count > 0 ? lines[0] : "", 11, TextWeight.Medium, Palette.White));
            }

            header.Add(brush.Text(Margin, 93.5, "环节：上游 → 下游", 7.5, TextWeight.Regular, Palette.Ink3));
            header.Add(brush.Text(Margin, 106, "业务活动 ↓", 7.5, TextWeight.Regular, Palette.Ink3));
            _shapes.Add(new GroupShape("header", "header", "产业链环节", string.Join('、', grid.Columns.Select(column => $"{column.Code} {column.Name}")), new Box(Margin, HeaderTop, width - (2 * Margin), 28), header));
        }

        public void DrawFrame(double height, DateOnly date, string dataHash)
        {
            _shapes.Add(brush.Text(Margin, 54, MapWords.Title(map), 23, TextWeight.Bold, Palette.Ink));
            _shapes.Add(brush.Text(Margin, 71, MapWords.Subtitle(map, grid.Bands.Sum(row => row.Count())), 9, TextWeight.Regular, Palette.Ink2));
            _shapes.Add(MapLegend.Draw(map, brush, new Box(Margin, height - 107, width - (2 * Margin), 68)));
            _shapes.Add(brush.Text(Margin, height - 23, MapWords.Footer(map, date, dataHash), 8, TextWeight.Regular, Palette.Ink3));
        }

        private double Left(int column) =>
            GridLeft + (Street * column) + Enumerable.Range(0, column).Sum(CellWidth);

        private double CellWidth(int column) => (units[column] * card) + ((units[column] - 1) * Gap) + (2 * Pad);

        private double DrawRow(int row, double top)
        {
            var scenes = Enumerable.Range(0, grid.Columns.Count).SelectMany(column => grid.Cells[(row, column)]);
            var lines = scenes.Select(scene => cards.NameLines(scene, card)).DefaultIfEmpty(1).Max();
            var cardHeight = lines > 1 ? TwoLineHeight : CardHeight;
            var deepest = Enumerable.Range(0, grid.Columns.Count)
                .Max(column => (grid.Cells[(row, column)].Count() + units[column] - 1) / units[column]);
            var tracks = Tracks(row);
            var bandTracks = tracks.Count(track => track.Count > 0);
            var bandHeight = tracks.Exists(track => track.Exists(band => cards.NameLines(band.Scene, Math.Min(HeadWidth, BandBox(band, 0, 0).Width)) > 1)) ? TwoLineHeight : BandHeight;
            var hasOnlyBands = deepest == 0 && bandTracks > 0;
            var cellHeight = hasOnlyBands ? 0 : Math.Max(26, (deepest * (cardHeight + Gap)) - Gap + (2 * Pad));
            var height = cellHeight + (bandTracks * (bandHeight + Gap)) + (hasOnlyBands ? Gap : 0);
            DrawLabel(row, top, height);
            if (bandTracks > 0)
            {
                _shapes.Add(new BoxShape(new Box(GridLeft, top, width - Margin - GridLeft, height), 3, Palette.Tint(row), null));
            }

            for (var column = 0; column < grid.Columns.Count && !hasOnlyBands; column++)
            {
                DrawCell(row, column, new Box(Left(column), top, CellWidth(column), cellHeight), cardHeight, tracks.Exists(track => track.Exists(band => band.First <= column && column <= band.Last)));
            }

            var bandTop = top + (hasOnlyBands ? Gap : cellHeight);
            foreach (var track in tracks)
            {
                foreach (var band in track)
                {
                    var box = BandBox(band, bandTop, bandHeight);
                    _shapes.Add(cards.Draw(band.Scene, box, Math.Min(HeadWidth, box.Width)));
                }

                bandTop += bandHeight + Gap;
            }

            return top + height;
        }

        private Box BandBox(MapGrid.Band band, double top, double height)
        {
            var left = Left(band.First) + Pad;
            return new Box(left, top, Left(band.Last) + CellWidth(band.Last) - Pad - left, height);
        }

        // Bands that do not meet share a line.
        private List<List<MapGrid.Band>> Tracks(int row)
        {
            var tracks = new List<List<MapGrid.Band>>();
            foreach (var band in grid.Bands[row])
            {
                var track = tracks.Find(track => track.TrueForAll(other => band.First > other.Last || band.Last < other.First));
                if (track is null)
                {
                    tracks.Add(track = []);
                }

                track.Add(band);
            }

            return tracks;
        }

        private void DrawLabel(int row, double top, double height)
        {
            var (code, name) = grid.Rows[row];
            var middle = top + (height / 2);
            _shapes.Add(new BoxShape(new Box(Margin, top, LabelWidth, height), 3, Palette.StrongTint(row), null));
            _shapes.Add(brush.Text(Margin + (LabelWidth / 2), middle - 1, code, height < 40 ? 11 : 15, TextWeight.Bold, Palette.Ink, TextAnchor.Middle));
            _shapes.Add(brush.Text(Margin + (LabelWidth / 2), middle + 11, name, 9, TextWeight.Medium, Palette.Ink, TextAnchor.Middle));
        }

        private void DrawCell(int row, int column, Box cell, double cardHeight, bool isUnderBand)
        {
            _shapes.Add(new BoxShape(cell, 3, Palette.Tint(row), null));
            var scenes = grid.Cells[(row, column)].ToList();
            if (scenes.Count == 0 && !isUnderBand)
            {
                _shapes.Add(brush.Text(cell.CentreX, cell.CentreY + 3, "—", 9, TextWeight.Regular, Palette.Ink3, TextAnchor.Middle));
            }

            for (var i = 0; i < scenes.Count; i++)
            {
                var x = cell.X + Pad + (i % units[column] * (card + Gap));
                var y = cell.Y + Pad + (i / units[column] * (cardHeight + Gap));
                _shapes.Add(cards.Draw(scenes[i], new Box(x, y, card, cardHeight), card));
            }
        }
    }
}
