using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>How a change map shows what became of a scene: a badge on its corner, a strong edge, a dashed one when it is gone.</summary>
internal static class ChangeMarks
{
    private const double Size = 12;

    /// <summary>The frame of a card that changed.</summary>
    public static Shape[] Frame(Scene scene, SceneChange change, Box box, bool isGroup)
    {
        var edge = change.Kind == SceneChangeKind.Removed ? new Stroke(Palette.Edge, 1, [3, 2]) : Stroke.Solid(Palette.Navy, 1.5);
        var ground = new BoxShape(box, 2.5, isGroup ? Palette.GroupGround : Palette.White, edge);
        return scene.IsSub || change.Kind == SceneChangeKind.Removed ? [ground] : [ground, new BoxShape(new Box(box.X, box.Y, 3, box.Height), 1.2, Palette.Navy, null)];
    }

    /// <summary>The badge at a card's upper left corner.</summary>
    public static IEnumerable<Shape> Badge(Brush brush, string mark, Box card) => Badge(brush, mark, card.X - 5, card.Y - 5.5);

    /// <summary>A badge with its corner at a place.</summary>
    public static IEnumerable<Shape> Badge(Brush brush, string mark, double x, double y)
    {
        yield return new BoxShape(new Box(x, y, Size, Size), 2, mark == "撤" ? Palette.Ink2 : Palette.Navy, Stroke.Solid(Palette.White, 0.8));
        yield return brush.Text(x + (Size / 2), y + 9.1, mark, 8.5, TextWeight.Bold, Palette.White, TextAnchor.Middle);
    }

    /// <summary>Lines through a name.</summary>
    public static IEnumerable<Shape> Strike(Brush brush, IReadOnlyList<string> lines, double size, Position at, double pitch, bool isSub) =>
        lines.Select((line, i) => new PathShape(
            [new(at.X, at.Y + (i * pitch) - (size * 0.36)), new(at.X + brush.Width(line, size, isSub ? TextWeight.Regular : TextWeight.Bold), at.Y + (i * pitch) - (size * 0.36))],
            false, 0, null, Stroke.Solid(Palette.Ink2, 0.9)));

    /// <summary>The change in words.</summary>
    public static string Words(SceneChange change) => change.Kind switch
    {
        SceneChangeKind.Added => "与上次相比：新增。",
        SceneChangeKind.Removed => "与上次相比：已撤销。",
        _ => $"与上次相比：{string.Join('；', change.Words)}。",
    };
}
