using System.Globalization;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>The four lists at the top right: how many elements, how many of them present, to improve, missing.</summary>
internal static class ListSummary
{
    /// <summary>Width of the summary.</summary>
    public const double Width = (3 * Pitch) + BarWidth;

    private const double Pitch = 114;
    private const double BarWidth = 96;

    /// <summary>The summary with its right end at <paramref name="right"/>, its first baseline at <paramref name="baseline"/>.</summary>
    public static GroupShape Draw(IndustryMap map, Brush brush, double right, double baseline)
    {
        var shapes = new List<Shape>();
        var words = new List<string>();
        for (var i = 0; i < ListWords.Kinds.Count; i++)
        {
            var kind = ListWords.Kinds[i];
            var items = map.ItemsOf(kind).ToList();
            var x = right - Width + (i * Pitch);
            (ItemStatus Status, int Count)[] shares = [.. Enum.GetValues<ItemStatus>().Select(status => (status, items.Count(item => item.Status == status)))];
            shapes.Add(brush.Text(x, baseline, ListWords.NameOf(kind), 8.5, TextWeight.Regular, Palette.Ink2));
            shapes.Add(brush.Text(x + BarWidth, baseline, string.Create(CultureInfo.InvariantCulture, $"{items.Count}项"), 8.5, TextWeight.Bold, Palette.Ink, TextAnchor.End));
            shapes.AddRange(Bars.Of(shares, x, baseline + 5, BarWidth, 7));
            var at = x;
            foreach (var (status, count) in shares)
            {
                var isGap = status == ItemStatus.Missing && count > 0;
                shapes.AddRange(Marks.Status(status, hasItems: true, at + 2.8, baseline + 24.2).Select(mark => status == ItemStatus.Missing && count == 0 ? new CircleShape(new Position(at + 2.8, baseline + 24.2), 2.3, Palette.White, Stroke.Solid(Palette.Ink2, 0.9)) : mark));
                var number = brush.Text(at + 7.6, baseline + 27, count.ToString(CultureInfo.InvariantCulture), 8, isGap ? TextWeight.Bold : TextWeight.Regular, isGap ? Palette.Accent : Palette.Ink);
                shapes.Add(number);
                at += 7.6 + number.Width + 9;
            }

            words.Add($"{ListWords.NameOf(kind)}{items.Count}项，已有{shares[0].Count}、待提升{shares[1].Count}、缺失{shares[2].Count}");
        }

        return new GroupShape("summary", "summary", "四清单合计", string.Join('；', words), new Box(right - Width - 1, baseline - 9, Width + 2, 39), shapes);
    }
}
