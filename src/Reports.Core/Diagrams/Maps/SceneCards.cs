using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Draws scenes as cards: code, stars, tags, name, four lists. Three baselines, the same on every card.</summary>
internal sealed class SceneCards(IndustryMap map, Brush brush, SceneNames names, List<ShortenedText> shortened, HashSet<string> marksUsed, IReadOnlyDictionary<Scene, string> ids, MapChanges? changes = null)
{
    private const double CodeBaseline = 12.4;
    private const double NameBaseline = 26;
    private const double NameLine = 12.5;
    private const double StoryLine = 13.3;

    /// <summary>A block with all its scenes.</summary>
    public Shape Draw(FittedSheet sheet, BlockPlace place)
    {
        var box = sheet.BoxOf(place);
        var scene = place.Block.Scene;
        if (place.Block.Subs.Count == 0)
        {
            var head = place.Slots > 1 ? SceneNames.HeadWidth : box.Width;
            return Card(scene, box, head, sheet.NameSize, Frame(scene, box), place);
        }

        var header = box with { Height = sheet.Geometry.LineBottom(place.Line) - box.Y };
        var main = Card(scene, header, Math.Min(box.Width, sheet.Geometry.CardWidth * 2), sheet.NameSize, []);
        var subs = place.Block.Subs.Select((sub, at) =>
        {
            var inner = sheet.BoxOfSub(place, at);
            return Card(sub, inner, inner.Width, sheet.NameSize, Frame(sub, inner));
        });
        return new GroupShape("group-" + main.Id, "group", $"{scene.CodeText} {scene.Name}及其细分场景", $"主场景1个，细分场景{place.Block.Subs.Count}个", box, [.. Frame(scene, box, isGroup: true), main, .. subs]);
    }

    private Shape[] Frame(Scene scene, Box box, bool isGroup = false)
    {
        if (changes?.Of(scene) is { } change)
        {
            return ChangeMarks.Frame(scene, change, box, isGroup);
        }

        var ground = new BoxShape(box, 2.5, isGroup ? Palette.GroupGround : Palette.White, Stroke.Solid(scene.IsSub ? Palette.SubEdge : Palette.Edge, scene.IsSub ? 0.6 : 0.8));
        return scene.IsSub ? [ground] : [ground, new BoxShape(new Box(box.X, box.Y, 3, box.Height), 1.2, Palette.Navy, null)];
    }

    private GroupShape Card(Scene scene, Box box, double head, double nameSize, Shape[] frame, BlockPlace? place = null)
    {
        var shapes = new List<Shape>(frame);
        var id = ids[scene];
        var left = box.X + 8;
        var right = box.X + head - 5;
        // A group's tags stand at the right edge of its frame.
        DrawCodeLine(shapes, scene, left, frame.Length == 0 ? box.Right - 5 : right, box.Y, id);
        var (lines, isShort) = names.Of(scene, head, nameSize);
        for (var i = 0; i < lines.Count; i++)
        {
            shapes.Add(brush.Text(left, box.Y + NameBaseline + (i * NameLine), lines[i], nameSize, scene.IsSub ? TextWeight.Regular : TextWeight.Bold, Palette.Ink));
        }

        if (isShort)
        {
            shortened.Add(new ShortenedText(id, scene.Name, lines[^1]));
        }

        var change = changes?.Of(scene);
        if (change?.Kind == SceneChangeKind.Removed)
        {
            shapes.AddRange(ChangeMarks.Strike(brush, lines, nameSize, new Position(left, box.Y + NameBaseline), NameLine, scene.IsSub));
        }
        else
        {
            DrawLists(shapes, scene, left - 1, box.Bottom - 5, Math.Min(30, (right - left + 2) / 4));
        }

        if (place is { Block.IsBand: true } && box.Width > head + 90)
        {
            DrawStory(shapes, scene, box, head);
        }

        if (change is not null)
        {
            shapes.AddRange(ChangeMarks.Badge(brush, change.Mark, box));
        }

        var told = SceneWords.Describe(map, scene, place?.Block.Skipped ?? "") + (change is null ? "" : ChangeMarks.Words(change));
        return new GroupShape(id, "card", $"{scene.CodeText} {scene.Name}".Trim(), told, box, shapes);
    }

    private void DrawCodeLine(List<Shape> shapes, Scene scene, double left, double right, double top, string id)
    {
        var baseline = top + CodeBaseline;
        var stars = map.Ratings.Count * 6.6;
        var wanted = SceneWords.ShortCode(map, scene);
        var (lines, isShort) = TextWrap.Wrap(wanted, Math.Max(10, right - left - stars - 8), new TextStyle(8, TextWeight.Medium), 1, brush.Measurer);
        var code = brush.Text(left, baseline, lines[0], 8, TextWeight.Medium, Palette.Ink2);
        shapes.Add(code);
        if (isShort)
        {
            shortened.Add(new ShortenedText(id, wanted, lines[0]));
        }

        for (var star = 0; star < map.Ratings.Count; star++)
        {
            shapes.Add(Marks.Star(left + code.Width + 8.1 + (star * 6.6), baseline - 2.8, 3.1, star < (scene.Stars ?? 0)));
        }

        DrawTags(shapes, scene, right, top + 4, right - left - code.Width - 8 - stars);
    }

    // As many tags as there is room for; the rest as +n, which the legend explains.
    private void DrawTags(List<Shape> shapes, Scene scene, double right, double top, double room)
    {
        var (size, gap) = scene.Tags.Count > 3 || (scene.Tags.Count * 11.2) > room ? (9, 0.8) : (10, 1.2);
        var shown = scene.Tags.Count;
        var x = right;
        if ((shown * (size + gap)) - gap > room)
        {
            shown = Math.Max(0, (int)((room - 10) / (size + gap)));
            var more = brush.Text(x, top + 7.1, $"+{scene.Tags.Count - shown}", 7, TextWeight.Regular, Palette.Ink, TextAnchor.End);
            shapes.Add(more);
            x -= more.Width + 1;
            marksUsed.Add("+n");
        }

        foreach (var tag in scene.Tags.Take(shown).Reverse())
        {
            x -= size;
            shapes.AddRange(Marks.Tag(brush, tag.Mark, x, top - ((size - 9) / 2), size));
            x -= gap;
        }
    }

    private void DrawLists(List<Shape> shapes, Scene scene, double left, double baseline, double pitch)
    {
        for (var i = 0; i < ListWords.Kinds.Count; i++)
        {
            var items = map.ItemsOf(scene.CodeText, ListWords.Kinds[i]).ToList();
            shapes.AddRange(Marks.List(brush, ListWords.Kinds[i], Statuses.Worst(items), items.Count, left + (i * pitch), baseline, Math.Min(24, pitch)));
        }
    }

    // Only what fits in full is shown; the rest stands in the card's description and in the report.
    private void DrawStory(List<Shape> shapes, Scene scene, Box box, double head)
    {
        var x = box.X + head + 8;
        shapes.Add(new PathShape([new Position(x - 7, box.Y + 6), new Position(x - 7, box.Bottom - 6)], false, 0, null, Stroke.Solid(Palette.Hairline, 0.75)));
        var style = new TextStyle(8.5, TextWeight.Regular);
        var most = box.Height > 54 ? 4 : 3;
        var wrapped = SceneStory.Of(scene).Select(line => (line.Label, TextWrap.Wrap(line.Words, box.Right - x - 32, style, 2, brush.Measurer))).ToList();
        var line = 0;
        var ones = wrapped.Count(entry => entry.Item2.Lines.Count == 1);
        foreach (var (label, (lines, isShort)) in wrapped)
        {
            // A line of two gives way to lines of one that would find no room after it.
            if (isShort || line + lines.Count > most || (lines.Count > 1 && line + lines.Count + ones > most && ones > 1))
            {
                continue;
            }

            shapes.Add(brush.Text(x, box.Y + CodeBaseline + (line * StoryLine), label, 8, TextWeight.Medium, Palette.Ink2));
            foreach (var text in lines)
            {
                shapes.Add(brush.Text(x + 24, box.Y + CodeBaseline + (line * StoryLine), text, style.Size, style.Weight, Palette.Ink));
                line++;
            }
        }
    }
}
