using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>What a paragraph of a style file looks like in numbers: its own settings, its style, what that is based on, its numbering, the defaults.</summary>
internal sealed class FormatReader(StyleSheet sheet, StyleNumbering numbering, PageGrid grid)
{
    // A line of Chinese text "single spaced" is this much higher than its type (Word; other programs take the font's own measure).
    private const double NaturalLine = 1.3;

    // No font's own measure is more.
    private const double HighestLine = 1.5;

    private static readonly string[] FirstLineIndents = ["firstLine", "firstLineChars", "hanging", "hangingChars"];

    // Space that an "automatic" setting stands for: 14 pt.
    private const int AutomaticSpace = 280;

    /// <summary>The format of a style.</summary>
    internal ParagraphFormat Of(string styleId) => Of(new XElement(W + "p", El("pPr", Val("pStyle", styleId))));

    /// <summary>The format of a paragraph.</summary>
    internal ParagraphFormat Of(XElement paragraph)
    {
        var own = paragraph.Element(W + "pPr");
        var styleId = StyleOf(paragraph) ?? sheet.DefaultId;
        var layers = ParagraphLayers(own, styleId);
        var runs = RunLayers(styleId).ToList();
        var size = Number(runs, "sz", "val") ?? 20;
        var direct = paragraph.Elements(W + "r").Select(run => run.Element(W + "rPr")?.Element(W + "sz")?.Attribute(W + "val")?.Value).ToList();
        if (direct.Count > 0 && direct.TrueForAll(value => value is not null) && int.TryParse(direct.MaxBy(value => value!.Length), NumberStyles.Integer, CultureInfo.InvariantCulture, out var typed))
        {
            size = typed;
        }

        var snaps = IsOn(layers, "snapToGrid") ?? true;
        var fonts = runs.Select(run => run.Element(W + "rFonts")).OfType<XElement>().ToList();
        var name = sheet.ById.TryGetValue(styleId, out var style) ? StyleSheet.NameOf(style) : styleId;
        return new ParagraphFormat(styleId, name, Font(fonts, "eastAsia"), size, Line(layers, size, snaps))
        {
            LatinFont = Font(fonts, "ascii"),
            Before = Space(layers, "before"),
            After = Space(layers, "after"),
            FirstLine = Indent(layers, size, "firstLine") - Indent(layers, size, "hanging"),
            Left = Math.Max(Indent(layers, size, "left"), Indent(layers, size, "start")),
            Right = Math.Max(Indent(layers, size, "right"), Indent(layers, size, "end")),
            CharacterSpacing = (Number(runs, "spacing", "val") ?? 0) + (snaps ? grid.CharacterSpacing : 0),
            KeepNext = IsOn(layers, "keepNext") == true,
            KeepLines = IsOn(layers, "keepLines") == true,
            StartsPage = IsOn(layers, "pageBreakBefore") == true,
            KeepsTwoLines = IsOn(layers, "widowControl") ?? true,
            Contextual = IsOn(layers, "contextualSpacing") == true,
            OutlineLevel = Number(layers, "outlineLvl", "val") is { } level and < 4 ? level + 1 : 0,
        };
    }

    /// <summary>Whether the height of a style's lines hangs on the font, so that it is only estimated.</summary>
    internal bool IsEstimated(string styleId)
    {
        var layers = ParagraphLayers(null, styleId);
        var size = Number([.. RunLayers(styleId)], "sz", "val") ?? 20;
        var isExact = Text(layers, "spacing", "lineRule") == "exact";
        var fillsGrid = grid.Pitch > 0 && (IsOn(layers, "snapToGrid") ?? true) && (Number(layers, "spacing", "line") ?? 240) == 240 && size * 10 * HighestLine <= grid.Pitch;
        return !isExact && !fillsGrid;
    }

    /// <summary>Whether a style's lines stand on the grid of their page.</summary>
    internal bool Snaps(string styleId) => grid.Pitch > 0 && (IsOn(ParagraphLayers(null, styleId), "snapToGrid") ?? true);

    /// <summary>The nearest setting of a kind in a style or what it is based on; null when there is none.</summary>
    internal XElement? Setting(string styleId, string name) =>
        ParagraphLayers(null, styleId).Concat(RunLayers(styleId)).Select(layer => layer.Element(W + name)).FirstOrDefault(found => found is not null);

    private static string Font(IReadOnlyList<XElement> fonts, string script) =>
        fonts.Select(font => font.Attribute(W + script)?.Value ?? font.Attribute(W + (script == "ascii" ? "asciiTheme" : "eastAsiaTheme"))?.Value).FirstOrDefault(font => font is not null) ?? "";

    private static string? Text(IReadOnlyList<XElement> layers, string name, string attribute) =>
        layers.Select(layer => layer.Element(W + name)?.Attribute(W + attribute)?.Value).FirstOrDefault(value => value is not null);

    private static int? Number(IReadOnlyList<XElement> layers, string name, string attribute) => Whole(Text(layers, name, attribute));

    private static int? Whole(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 100_000 ? (int)Math.Round(number) : null;

    private static bool? IsOn(IReadOnlyList<XElement> layers, string name) =>
        layers.Select(layer => layer.Element(W + name)).FirstOrDefault(found => found is not null) is { } mark
            ? mark.Attribute(W + "val")?.Value is null or "1" or "true" or "on"
            : null;

    private int Space(IReadOnlyList<XElement> layers, string side)
    {
        if (Text(layers, "spacing", side + "Autospacing") is "1" or "true" or "on")
        {
            return AutomaticSpace;
        }

        return Number(layers, "spacing", side)
            ?? (Number(layers, "spacing", side + "Lines") is { } lines ? lines * (grid.Pitch > 0 ? grid.Pitch : 240) / 100 : 0);
    }

    // Counted in characters or in twips; in one place both, then characters count.
    private static int Indent(IReadOnlyList<XElement> layers, int size, string side)
    {
        var place = layers.Select(layer => layer.Element(W + "ind")).FirstOrDefault(indent => indent is not null && IsAbout(indent, side));
        return place is null ? 0
            : Whole(place.Attribute(W + (side + "Chars"))?.Value) is { } characters and not 0 ? characters * size / 10
            : Whole(place.Attribute(W + side)?.Value) ?? 0;
    }

    // A hanging indent takes the place of a first-line indent further up, and the other way round.
    private static bool IsAbout(XElement indent, string side) => (side switch
    {
        "firstLine" or "hanging" => FirstLineIndents,
        _ => [side, side + "Chars"],
    }).Any(name => indent.Attribute(W + name) is not null);

    private int Line(IReadOnlyList<XElement> layers, int size, bool snaps)
    {
        var line = Number(layers, "spacing", "line") ?? 240;
        var natural = size * 10 * NaturalLine;
        return Text(layers, "spacing", "lineRule") switch
        {
            "exact" => line,
            "atLeast" => Snapped(Math.Max(line, natural), snaps),
            _ when grid.Pitch > 0 && snaps => Snapped(natural, snaps) * line / 240,
            _ => (int)(natural * line / 240),
        };
    }

    private int Snapped(double height, bool snaps) =>
        grid.Pitch > 0 && snaps ? (int)Math.Ceiling(height / grid.Pitch) * grid.Pitch : (int)Math.Round(height);

    private List<XElement> ParagraphLayers(XElement? own, string styleId)
    {
        var layers = new List<XElement>();
        foreach (var layer in Chain(styleId).Select(style => style.Element(W + "pPr")).Prepend(own).OfType<XElement>())
        {
            layers.Add(layer);
            if (layer.Element(W + "numPr") is { } numbers && numbering.LevelOf(numbers)?.Element(W + "pPr") is { } level)
            {
                layers.Add(level);
            }
        }

        if (sheet.Root.Element(W + "docDefaults")?.Element(W + "pPrDefault")?.Element(W + "pPr") is { } defaults)
        {
            layers.Add(defaults);
        }

        return layers;
    }

    private IEnumerable<XElement> RunLayers(string styleId) =>
        Chain(styleId).Select(style => style.Element(W + "rPr"))
            .Append(sheet.Root.Element(W + "docDefaults")?.Element(W + "rPrDefault")?.Element(W + "rPr"))
            .OfType<XElement>();

    private IEnumerable<XElement> Chain(string? styleId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (styleId is not null && seen.Add(styleId) && sheet.ById.TryGetValue(styleId, out var style))
        {
            yield return style;
            styleId = style.Element(W + "basedOn")?.Attribute(W + "val")?.Value;
        }
    }
}
