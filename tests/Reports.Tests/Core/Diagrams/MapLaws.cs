using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;

namespace Reports.Tests.Core.Diagrams;

/// <summary>What holds for every map, whatever was filled in.</summary>
internal static class MapLaws
{
    /// <summary>Every scene has exactly one card on the pages, with an id of its own.</summary>
    public static void EverySceneIsDrawnOnce(IndustryMap map, SceneMapPages pages)
    {
        var ids = pages.Pages.SelectMany(Cards).Select(card => card.Title).ToList();
        Assert.Equal(map.Scenes.Select(scene => $"{scene.CodeText} {scene.Name}".Trim()).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }

    /// <summary>Every link is drawn on a page or told as left out.</summary>
    public static void EveryLinkIsDrawnOrTold(IndustryMap map, SceneMapPages pages)
    {
        var drawn = pages.Pages.SelectMany(page => page.Groups()).Where(group => group.Kind == "link").Select(group => group.Id);
        var told = pages.Pages.SelectMany(page => page.Omitted).Where(part => part.Kind == OmittedKind.Link).Select(part => part.GroupId);
        var (links, endless) = MapLink.Of(map);
        Assert.Empty(links.Select(LinkWords.IdOf).Except(drawn.Concat(told), StringComparer.Ordinal));
        Assert.Equal(endless.Count, pages.All.Sum(page => page.Omitted.Count(part => part.Kind == OmittedKind.LinkWithoutEnds)));
    }

    /// <summary>Boxes, texts and links of every page keep to their places.</summary>
    public static void EveryPageIsSound(IEnumerable<DiagramLayout> pages)
    {
        foreach (var page in pages)
        {
            TextsStayOnThePage(page);
            IdsAreUnique(page);
            CardsDoNotOverlap(page);
            foreach (var card in page.Groups().Where(group => group.Kind is "card" or "plate" or "chip" or "node"))
            {
                TextsStayInTheirBox(card);
            }

            LinksKeepToTheStreets(page);
        }
    }

    /// <summary>The legend of every page with cards explains each mark that the page shows.</summary>
    public static void EveryMarkIsInTheLegend(IndustryMap map, IEnumerable<DiagramLayout> pages)
    {
        foreach (var page in pages)
        {
            var groups = page.Groups().ToList();
            var legend = string.Concat(TextsOf(Assert.Single(groups, group => group.Kind == "legend")));
            Assert.Empty(MarksOf(map, groups).Distinct(StringComparer.Ordinal).Where(words => !legend.Contains(words, StringComparison.Ordinal)).Select(words => $"{page.Name}: {words}"));
        }
    }

    private static IEnumerable<string> MarksOf(IndustryMap map, List<GroupShape> groups)
    {
        foreach (var card in groups.Where(group => group.Kind == "card"))
        {
            foreach (var text in card.Shapes.OfType<TextShape>())
            {
                if (map.Tags.FirstOrDefault(tag => tag.Mark == text.Text) is { } tag)
                {
                    yield return tag.Name.Zh;
                }

                if (text.Text is ['+', >= '1' and <= '9', ..])
                {
                    yield return "+n";
                }
            }
        }

        foreach (var link in groups.Where(group => group.Kind == "link"))
        {
            yield return link.Title[..link.Title.IndexOf('：', StringComparison.Ordinal)];
            if (link.Description[(link.Description.LastIndexOf('，') + 1)..] is var status && status != "已打通")
            {
                yield return status;
            }

            if (link.Shapes.OfType<CircleShape>().Any(circle => circle.Radius == 2.1))
            {
                yield return "同源分支";
            }
        }

        if (groups.Exists(group => group.Kind == "plate"))
        {
            yield return "接其他页";
        }
    }

    private static IEnumerable<string> TextsOf(GroupShape group) =>
        group.Shapes.SelectMany(shape => shape is GroupShape inner ? TextsOf(inner) : shape is TextShape text ? [text.Text] : []);

    private static IEnumerable<GroupShape> Cards(DiagramLayout page) => page.Groups().Where(group => group.Kind == "card");

    private static void IdsAreUnique(DiagramLayout page)
    {
        var ids = page.Groups().Select(group => group.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    private static void TextsStayOnThePage(DiagramLayout page)
    {
        var paper = new Box(0, 0, page.Width, page.Height);
        Assert.Empty(page.Flat().OfType<TextShape>().Where(text => !paper.Contains(Ink(text))).Select(text => $"{page.Name}: {text.Text}"));
        Assert.Empty(page.Groups().Where(group => !paper.Contains(group.Bounds, 6)).Select(group => $"{page.Name}: {group.Id}"));
        MeetsNone([.. page.Shapes.OfType<TextShape>()], page.Name);
    }

    private static void CardsDoNotOverlap(DiagramLayout page)
    {
        var boxes = page.Groups().Where(group => group.Kind is "card" or "plate" or "chip" or "node").OrderBy(group => group.Bounds.Y).ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = i + 1; j < boxes.Count && boxes[j].Bounds.Y < boxes[i].Bounds.Bottom; j++)
            {
                Assert.False(boxes[i].Bounds.Overlaps(boxes[j].Bounds), $"{boxes[i].Id} overlaps {boxes[j].Id}");
            }
        }
    }

    private static void TextsStayInTheirBox(GroupShape card)
    {
        var texts = card.Shapes.OfType<TextShape>().ToList();
        Assert.Empty(texts.Where(text => !card.Bounds.Contains(Ink(text))).Select(text => $"{card.Id}: {text.Text}"));
        MeetsNone(texts, card.Id);
    }

    private static void MeetsNone(List<TextShape> texts, string where)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                Assert.False(Ink(texts[i]).Overlaps(Ink(texts[j])), $"{where}: '{texts[i].Text}' meets '{texts[j].Text}'");
            }
        }
    }

    // A link may touch the two cards it joins, and the frames they stand in; no other.
    private static void LinksKeepToTheStreets(DiagramLayout page)
    {
        var boxes = page.Groups().Where(group => group.Kind is "card" or "plate" or "node").ToList();
        foreach (var link in page.Groups().Where(group => group.Kind == "link"))
        {
            var lines = link.Shapes.OfType<PathShape>().Where(path => !path.Closed && path.Points.Count > 1 && path.Edge!.Width != 1.6).ToList();
            var touched = boxes.Where(box => link.Title.Contains(box.Title.Split("，见第")[0], StringComparison.Ordinal)).ToList();
            foreach (var (a, b) in lines.SelectMany(line => line.Points.Zip(line.Points.Skip(1))))
            {
                Assert.True(Math.Abs(a.X - b.X) < 0.01 || Math.Abs(a.Y - b.Y) < 0.01, $"{link.Id} runs askew");
                var run = new Box(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
                Assert.Empty(boxes.Where(box => !touched.Contains(box) && Shrunk(box.Bounds).Overlaps(Grown(run))).Select(box => $"{page.Name}: {link.Title} crosses {box.Id}"));
            }

            foreach (var end in new[] { lines[0].Points[0], lines[^1].Points[^1] })
            {
                Assert.True(touched.Exists(box => Away(box.Bounds, end) < 8), $"{page.Name}: {link.Title} ends at {end}");
            }
        }
    }

    private static double Away(Box box, Position at) =>
        Math.Max(Math.Max(box.X - at.X, at.X - box.Right), Math.Max(box.Y - at.Y, at.Y - box.Bottom));

    private static Box Shrunk(Box box) => new(box.X + 0.5, box.Y + 0.5, box.Width - 1, box.Height - 1);

    private static Box Grown(Box box) => new(box.X - 0.1, box.Y - 0.1, box.Width + 0.2, box.Height + 0.2);

    // What is inked of a line: a Chinese character fills about nine tenths of its height.
    private static Box Ink(TextShape text) =>
        new(text.Bounds.X + 0.2, text.Bounds.Y + (text.Style.Size * 0.08), Math.Max(0, text.Width - 0.4), text.Style.Size * 0.84);
}
