using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>The legend: every mark that the page uses, in words.</summary>
internal sealed class MapLegend(IndustryMap map, Brush brush, MapPaper paper)
{
    private const double WideHeight = 68;
    private const double FlowLine = 13;
    private const double FlowSize = 7.5;
    private readonly LegendItems _items = new(map, brush);

    /// <summary>Height it takes for these links.</summary>
    public double Height(LegendNeeds needs) => paper.IsLarge ? WideHeight : (Flow(needs).Max(placed => placed.Line) * FlowLine) + 18;

    /// <summary>The legend with its top at <paramref name="top"/>.</summary>
    public GroupShape Draw(LegendNeeds needs, double width, double top)
    {
        var box = new Box(paper.Margin, top, width, Height(needs));
        var shapes = new List<Shape> { new BoxShape(box, 3, Palette.White, Stroke.Solid(Palette.Hairline, 0.75)) };
        if (paper.IsLarge)
        {
            DrawWide(shapes, needs, box);
        }
        else
        {
            foreach (var (item, head, x, line) in Flow(needs))
            {
                var baseline = top + 12.5 + (line * FlowLine);
                shapes.AddRange(head.Length > 0 ? [brush.Text(paper.Margin + x, baseline, head, FlowSize, TextWeight.Bold, Palette.Ink)] : item!.Draw(brush, paper.Margin + x, baseline, FlowSize));
            }
        }

        return new GroupShape("legend", "legend", "图例", "现状评级、价值标签、四清单、场景间协同、场景类型", box, shapes);
    }

    private List<(string Head, List<LegendItem> Items)> Sections(LegendNeeds needs, bool isShort)
    {
        var sections = new List<(string, List<LegendItem>)>
        {
            ("现状评级", [.. _items.Ratings(isShort)]),
            ("价值标签", [.. _items.Tags()]),
            ("四清单", [.. _items.Lists(), .. LegendItems.Statuses(!isShort)]),
        };
        if (needs.Kinds.Count > 0)
        {
            var kinds = isShort ? needs.Kinds : [.. ChainLook.Kinds.Select(kind => (ChainKind?)kind), .. needs.Kinds.Where(kind => kind is null)];
            sections.Add(("场景间协同", [.. LegendItems.Chains(kinds, isShort), .. LegendItems.LinkSigns(isShort, needs.HasUnknownStatus), .. needs.HasPlates ? [LegendItems.Plate()] : Array.Empty<LegendItem>()]));
        }

        sections.Add(("场景类型", [.. _items.Cards(isShort, needs.HasMoreTags)]));
        if (needs.HasChanges)
        {
            sections.Add(("与上次相比", [.. _items.Changes()]));
        }

        return sections;
    }

    private List<(LegendItem? Item, string Head, double X, int Line)> Flow(LegendNeeds needs)
    {
        var placed = new List<(LegendItem?, string, double, int)>();
        var (x, line, end) = (10.0, 0, paper.ContentWidth - 8);
        foreach (var (head, items) in Sections(needs, isShort: true))
        {
            var headWidth = brush.Width(head, FlowSize, TextWeight.Bold) + 8;
            if (x > 10 && x + headWidth + items[0].Width(brush, FlowSize) > end)
            {
                (x, line) = (10, line + 1);
            }

            placed.Add((null, head, x, line));
            x += headWidth;
            foreach (var item in items)
            {
                var width = item.Width(brush, FlowSize);
                if (x + width > end)
                {
                    (x, line) = (10, line + 1);
                }

                placed.Add((item, "", x, line));
                x += width + 10;
            }

            x += 8;
        }

        return placed;
    }

    private void DrawWide(List<Shape> shapes, LegendNeeds needs, Box box)
    {
        var sections = Sections(needs, isShort: false);
        var columns = sections.Select(section => ColumnsOf(section.Items)).ToList();
        var sample = LegendSample.Width;
        var used = sample + columns.Sum(section => section.Sum(column => column.Width + 12));
        var gap = Math.Max(6, (box.Width - 24 - used) / sections.Count);
        var x = box.X + 12;
        shapes.AddRange(LegendSample.Draw(map, brush, x, box.Y + 12));
        x += sample;
        for (var i = 0; i < sections.Count; i++)
        {
            var rule = x + (gap / 2) - 6;
            shapes.Add(new PathShape([new(rule, box.Y + 10), new(rule, box.Bottom - 10)], false, 0, null, Stroke.Solid(Palette.Hairline, 0.75)));
            x += gap;
            shapes.Add(brush.Text(x, box.Y + 14, sections[i].Head, 8.5, TextWeight.Bold, Palette.Ink));
            foreach (var column in columns[i])
            {
                for (var line = 0; line < column.Items.Count; line++)
                {
                    shapes.AddRange(column.Items[line].Draw(brush, x, box.Y + 26.5 + (line * 11.6), 8));
                }

                x += column.Width + 12;
            }
        }
    }

    private List<(List<LegendItem> Items, double Width)> ColumnsOf(List<LegendItem> items) =>
        [.. items.Chunk(4).Select(column => (column.ToList(), column.Max(item => item.Width(brush, 8))))];
}
