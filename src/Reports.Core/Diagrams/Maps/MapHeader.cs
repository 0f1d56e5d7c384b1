using System.Globalization;

namespace Reports.Core.Diagrams.Maps;

/// <summary>The chevrons over the columns; management domains are plain bars, because nothing flows into them.</summary>
internal sealed class MapHeader(MapGrid grid, Brush brush, MapPaper paper, List<ShortenedText> shortened)
{
    private const double Tip = 8;

    /// <summary>The header of a sheet.</summary>
    public GroupShape Draw(FittedSheet sheet, Func<int, (double Left, double Right)> columnBox, Func<int, int> count)
    {
        var shapes = new List<Shape>();
        var content = sheet.Arrangement.Content;
        var names = new List<string>();
        for (var column = 0; column < content.ColumnCount; column++)
        {
            var own = grid.Columns[content.FirstColumn + column];
            names.Add($"{own.Code} {own.Name}");
            var (left, right) = columnBox(column);
            var flowsOn = own.IsChain && column + 1 < content.ColumnCount && grid.Columns[content.FirstColumn + column + 1].IsChain;
            var flowsIn = own.IsChain && column > 0 && grid.Columns[content.FirstColumn + column - 1].IsChain;
            var end = flowsOn ? columnBox(column + 1).Left - Tip + 4 : right;
            shapes.Add(Chevron(left, end, flowsIn, flowsOn));
            Label(shapes, own, left + (flowsIn ? 17 : 12), end - 6, count(column));
        }

        var isAll = content.ColumnCount == grid.Columns.Count;
        var corner = paper.HeaderTop + 11.5;
        if (isAll && grid.Columns.Any(column => column.IsChain))
        {
            shapes.Add(brush.Text(paper.Margin, corner, "环节：上游→下游", 7, TextWeight.Regular, Palette.Ink3));
            shapes.Add(brush.Text(paper.Margin, corner + 11.5, "业务活动 ↓", 7, TextWeight.Regular, Palette.Ink3));
        }

        var (first, last) = (columnBox(0).Left, columnBox(content.ColumnCount - 1).Right);
        return new GroupShape("header", "header", "产业链环节", string.Join('、', names), new Box(paper.Margin, paper.HeaderTop, last - paper.Margin, paper.HeaderHeight), shapes) with { Bounds = new Box(Math.Min(first, paper.Margin), paper.HeaderTop, last - Math.Min(first, paper.Margin), paper.HeaderHeight) };
    }

    private PathShape Chevron(double left, double end, bool flowsIn, bool flowsOn)
    {
        var (top, middle, bottom) = (paper.HeaderTop, paper.HeaderTop + (paper.HeaderHeight / 2), paper.HeaderBottom);
        Position[] points =
        [
            new(left, top), new(end, top), new(flowsOn ? end + Tip : end, middle), new(end, bottom),
            new(left, bottom), new(flowsIn ? left + Tip : left, middle),
        ];
        return new PathShape(points, true, 0, Palette.Brand, null);
    }

    private void Label(List<Shape> shapes, MapColumn column, double left, double right, int count)
    {
        var baseline = paper.HeaderTop + (paper.HeaderHeight / 2) + 4.7;
        var letter = brush.Text(left, baseline, column.Code, paper.IsLarge ? 14 : 12.5, TextWeight.Bold, Palette.White);
        shapes.Add(letter);
        var text = string.Create(CultureInfo.InvariantCulture, $"{count}个场景");
        var room = right - left - letter.Width - 6;
        var size = 11.0;
        while (size > 8 && brush.Width(column.Name, size, TextWeight.Medium) > room - brush.Width(text, 8, TextWeight.Regular) - 6)
        {
            size -= 0.5;
        }

        // The count gives way to the name, never the other way round.
        var counted = brush.Width(column.Name, size, TextWeight.Medium) + brush.Width(text, 8, TextWeight.Regular) + 6 <= room ? text : count.ToString(CultureInfo.InvariantCulture);
        var number = brush.Text(right, baseline - 0.7, counted, 8, TextWeight.Regular, Palette.White, TextAnchor.End);
        shapes.Add(number);
        var (lines, isShort) = TextWrap.Wrap(column.Name, Math.Max(16, room - number.Width - 5), new TextStyle(size, TextWeight.Medium), 1, brush.Measurer);
        if (isShort)
        {
            shortened.Add(new ShortenedText("header", column.Name, lines[0]));
        }

        if (lines.Count > 0)
        {
            shapes.Add(brush.Text(left + letter.Width + 6, baseline - 0.4, lines[0], size, TextWeight.Medium, Palette.White));
        }
    }
}
