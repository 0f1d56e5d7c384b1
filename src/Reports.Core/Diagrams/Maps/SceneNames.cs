using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Breaks the names of scenes for their cards; remembers, because a sheet is tried several times.</summary>
internal sealed class SceneNames(ITextMeasurer measurer)
{
    /// <summary>How much of a band its code, name and lists take.</summary>
    public const double HeadWidth = 164;

    /// <summary>The smallest size of names; only at this size a third line is allowed.</summary>
    public const double LastSize = 9;

    private const double Insets = 13;
    private const double Hang = 4;
    private readonly Dictionary<(string Name, double Width, double Size, bool IsBold), (IReadOnlyList<string> Lines, bool IsShort)> _broken = [];
    private readonly Dictionary<(string Name, TextStyle Style), MeasuredText> _measured = [];
    private readonly Dictionary<TextStyle, double> _ellipses = [];

    /// <summary>A scene's name in lines for a card of this width.</summary>
    public (IReadOnlyList<string> Lines, bool IsShort) Of(Scene scene, double width, double size)
    {
        var name = scene.Name.Length > 0 ? scene.Name : "（未填名称）";
        var key = (name, width, size, !scene.IsSub);
        if (!_broken.TryGetValue(key, out var lines))
        {
            _broken[key] = lines = Break(name, width - Insets, new TextStyle(size, scene.IsSub ? TextWeight.Regular : TextWeight.Bold), size <= LastSize ? 3 : 2);
        }

        return lines;
    }

    /// <summary>Most lines that a name in this block takes.</summary>
    public int MostLines(FittedSheet sheet, BlockPlace place) => All(sheet, place).Max(name => name.Lines.Count);

    /// <summary>Whether a name in this block has to be shortened.</summary>
    public bool IsShortened(FittedSheet sheet, BlockPlace place) => All(sheet, place).Any(name => name.IsShort);

    // Many widths are tried, but a name is measured once for each style.
    private (IReadOnlyList<string> Lines, bool IsShort) Break(string name, double width, TextStyle style, int maxLines)
    {
        var flat = TextWrap.Flat(name);
        if (flat.Length == 0)
        {
            return ([], false);
        }

        if (!_measured.TryGetValue((flat, style), out var line))
        {
            _measured[(flat, style)] = line = new MeasuredText(flat, style, measurer, Hang);
        }

        if (!_ellipses.TryGetValue(style, out var ellipsis))
        {
            _ellipses[style] = ellipsis = measurer.Width(TextWrap.Ellipsis, style);
        }

        return TextWrap.Wrap(line, width, maxLines, ellipsis, isBalanced: true);
    }

    private IEnumerable<(IReadOnlyList<string> Lines, bool IsShort)> All(FittedSheet sheet, BlockPlace place)
    {
        var card = sheet.Geometry.CardWidth;
        var width = place.Slots == 1 ? card : place.Block.IsBand ? HeadWidth : (card * 2);
        yield return Of(place.Block.Scene, width, sheet.NameSize);
        for (var sub = 0; sub < place.Block.Subs.Count; sub++)
        {
            yield return Of(place.Block.Subs[sub], SubMeasures.Of(card, sub % place.Slots, place.Slots).Width, sheet.NameSize);
        }
    }
}
