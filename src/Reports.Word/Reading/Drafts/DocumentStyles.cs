using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word.Reading.Drafts;

/// <summary>The styles of a document, put together as ECMA-376 part 1, 17.7.2 says: defaults, style by style, then the paragraph's own.</summary>
internal sealed class DocumentStyles
{
    private const int DeepestStyle = 20;

    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphLook> _looks = new(StringComparer.Ordinal);
    private readonly XElement? _defaultRun;
    private readonly XElement? _defaultParagraph;
    private readonly string _normal;
    private readonly ThemeFonts _theme;

    internal DocumentStyles(XElement? styles, XElement? theme)
    {
        _theme = new ThemeFonts(theme);
        foreach (var style in styles?.Elements(W + "style") ?? [])
        {
            _byId.TryAdd(style.Attribute(W + "styleId")?.Value ?? "", style);
        }

        var defaults = styles?.Element(W + "docDefaults");
        _defaultRun = defaults?.Element(W + "rPrDefault")?.Element(W + "rPr");
        _defaultParagraph = defaults?.Element(W + "pPrDefault")?.Element(W + "pPr");
        _normal = _byId.FirstOrDefault(style => style.Value.Attribute(W + "type")?.Value == "paragraph" && style.Value.Attribute(W + "default")?.Value is "1" or "true").Key ?? "";
        Language = _byId.GetValueOrDefault(_normal)?.Element(W + "rPr")?.Element(W + "lang")?.Attribute(W + "eastAsia")?.Value
            ?? _defaultRun?.Element(W + "lang")?.Attribute(W + "eastAsia")?.Value
            ?? "";
    }

    /// <summary>Language that Chinese text is marked with by default.</summary>
    internal string Language { get; }

    /// <summary>The look of a paragraph and of text in it that says nothing more.</summary>
    internal ParagraphLook Of(XElement paragraph)
    {
        var id = StyleOf(paragraph) is { } named && _byId.ContainsKey(named) ? named : _normal;
        if (!_looks.TryGetValue(id, out var look))
        {
            var start = With(new ParagraphLook(), _defaultParagraph) with { Text = With(new RunLook(), _defaultRun) };
            _looks.Add(id, look = Chain(id).Aggregate(start, (current, style) =>
                With(current, style.Element(W + "pPr")) with { Text = With(current.Text, style.Element(W + "rPr")) }) with
            {
                StyleName = _byId.GetValueOrDefault(id)?.Element(W + "name")?.Attribute(W + "val")?.Value ?? "",
            });
        }

        return paragraph.Element(W + "pPr") is { } own ? With(look, own) : look;
    }

    /// <summary>The look of a run in a paragraph.</summary>
    internal RunLook Of(XElement run, RunLook paragraph)
    {
        if (run.Element(W + "rPr") is not { } own)
        {
            return paragraph;
        }

        var named = own.Element(W + "rStyle")?.Attribute(W + "val")?.Value;
        var look = named is null ? paragraph : Chain(named).Aggregate(paragraph, (current, style) => With(current, style.Element(W + "rPr")));
        return With(look, own);
    }

    // Root first; a style that is based on itself ends somewhere.
    private List<XElement> Chain(string id)
    {
        var chain = new List<XElement>();
        while (chain.Count < DeepestStyle && _byId.TryGetValue(id, out var style))
        {
            chain.Add(style);
            id = style.Element(W + "basedOn")?.Attribute(W + "val")?.Value ?? "";
        }

        chain.Reverse();
        return chain;
    }

    private static ParagraphLook With(ParagraphLook look, XElement? properties)
    {
        if (properties is null)
        {
            return look;
        }

        var spacing = properties.Element(W + "spacing");
        var indent = properties.Element(W + "ind");
        var numbering = properties.Element(W + "numPr");
        var line = Number(spacing, "line");
        return look with
        {
            Level = properties.Element(W + "outlineLvl") is { } outline ? Number(outline, "val") is { } level and < 9 ? level + 1 : 0 : look.Level,
            Alignment = properties.Element(W + "jc") is { } alignment ? AlignmentOf(alignment.Attribute(W + "val")?.Value) : look.Alignment,
            FirstLine = Number(indent, "firstLine") ?? -Number(indent, "hanging") ?? look.FirstLine,
            FirstLineHundredths = Number(indent, "firstLineChars") ?? -Number(indent, "hangingChars") ?? look.FirstLineHundredths,
            Line = line is null ? look.Line : spacing!.Attribute(W + "lineRule")?.Value == "exact" ? line.Value : 0,
            After = Number(spacing, "after") ?? look.After,
            KeepNext = Flag(properties, "keepNext") ?? look.KeepNext,
            NumberingId = numbering?.Element(W + "numId")?.Attribute(W + "val")?.Value ?? look.NumberingId,
            NumberingLevel = Number(numbering?.Element(W + "ilvl"), "val") ?? look.NumberingLevel,
        };
    }

    private RunLook With(RunLook look, XElement? properties)
    {
        if (properties is null)
        {
            return look;
        }

        var fonts = properties.Element(W + "rFonts");
        var colour = properties.Element(W + "color")?.Attribute(W + "val")?.Value;
        return look with
        {
            Font = _theme.Of(fonts?.Attribute(W + "eastAsiaTheme")?.Value) ?? fonts?.Attribute(W + "eastAsia")?.Value ?? look.Font,
            LatinFont = _theme.Of(fonts?.Attribute(W + "asciiTheme")?.Value) ?? fonts?.Attribute(W + "ascii")?.Value ?? look.LatinFont,
            HalfPoints = Number(properties.Element(W + "sz"), "val") ?? look.HalfPoints,
            Bold = Flag(properties, "b") ?? look.Bold,
            Colour = colour is null ? look.Colour : colour == "auto" ? "" : colour,
            Highlighted = properties.Element(W + "highlight")?.Attribute(W + "val")?.Value is { } marker ? marker != "none" : look.Highlighted,
        };
    }

    private static bool? Flag(XElement properties, string name) =>
        properties.Element(W + name) is { } flag ? flag.Attribute(W + "val")?.Value is not ("0" or "false" or "off") : null;

    private static int? Number(XElement? element, string name) =>
        double.TryParse(element?.Attribute(W + name)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (int)Math.Clamp(number, -1e6, 1e6) : null;

    private static ParagraphAlignment AlignmentOf(string? value) => value switch
    {
        "center" => ParagraphAlignment.Centre,
        "right" or "end" => ParagraphAlignment.Right,
        "both" or "distribute" => ParagraphAlignment.Justified,
        _ => ParagraphAlignment.Left,
    };
}
