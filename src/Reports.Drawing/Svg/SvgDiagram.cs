using System.Text;
using System.Xml;
using Reports.Core.Diagrams;
using Reports.Drawing.Geometry;
using Reports.Drawing.Typefaces;

namespace Reports.Drawing.Svg;

/// <summary>
/// Writes a layout as SVG 1.1 that browsers, Word and LibreOffice read alike: no CSS, patterns, clips or arcs; glyphs are
/// <c>use</c> elements with <c>xlink:href</c>, the only spelling Office knows.
/// </summary>
internal sealed class SvgDiagram(DiagramFonts fonts, GlyphShapes glyphShapes, bool keepText)
{
    private const string SvgSpace = "http://www.w3.org/2000/svg";
    private const string LinkSpace = "http://www.w3.org/1999/xlink";
    private const string XmlSpace = "http://www.w3.org/XML/1998/namespace";
    private const string Families = "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
    };

    private readonly Dictionary<TextShape, PlacedText> _placed = new(ReferenceEqualityComparer.Instance);

    /// <summary>The file's bytes, UTF-8.</summary>
    public byte[] Write(DiagramLayout layout)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("svg", SvgSpace);
            WriteRoot(xml, layout);
            if (!keepText)
            {
                WriteGlyphs(xml, layout);
            }

            WriteBox(xml, new BoxShape(new Box(0, 0, layout.Width, layout.Height), 0, new Colour(255, 255, 255), Edge: null));
            WriteShapes(xml, layout.Shapes);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private void WriteRoot(XmlWriter xml, DiagramLayout layout)
    {
        xml.WriteAttributeString("xmlns", "xlink", null, LinkSpace);
        Attribute(xml, "width", SvgNumbers.Text(layout.Width) + "pt");
        Attribute(xml, "height", SvgNumbers.Text(layout.Height) + "pt");
        Attribute(xml, "viewBox", $"0 0 {SvgNumbers.Text(layout.Width)} {SvgNumbers.Text(layout.Height)}");
        xml.WriteAttributeString("xml", "lang", XmlSpace, "zh-CN");
        Attribute(xml, "lang", "zh-CN");
        Attribute(xml, "role", "img");
        Attribute(xml, "aria-labelledby", $"{layout.Name}-title {layout.Name}-desc");
        if (keepText)
        {
            Attribute(xml, "font-family", Families);
            Attribute(xml, "style", "font-kerning:none");
            xml.WriteAttributeString("xml", "space", XmlSpace, "preserve");
        }

        WriteTold(xml, layout.Name, layout.Title, layout.AltText);
    }

    private static void WriteTold(XmlWriter xml, string id, string title, string description)
    {
        xml.WriteStartElement("title", SvgSpace);
        Attribute(xml, "id", id + "-title");
        xml.WriteString(SvgText.Clean(title));
        xml.WriteEndElement();
        xml.WriteStartElement("desc", SvgSpace);
        Attribute(xml, "id", id + "-desc");
        xml.WriteString(SvgText.Clean(description));
        xml.WriteEndElement();
    }

    private void WriteGlyphs(XmlWriter xml, DiagramLayout layout)
    {
        var used = new SortedSet<(TextWeight Weight, ushort Glyph)>();
        foreach (var text in layout.Flat().OfType<TextShape>())
        {
            var placed = PlacedText.Of(text, fonts[text.Style.Weight]);
            _placed[text] = placed;
            used.UnionWith(placed.Run.Ids.Select(glyph => (text.Style.Weight, glyph)));
        }

        used.RemoveWhere(key => glyphShapes.DataOf(key.Weight, key.Glyph).Length == 0);
        if (used.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("defs", SvgSpace);
        foreach (var (weight, glyph) in used)
        {
            xml.WriteStartElement("path", SvgSpace);
            Attribute(xml, "id", GlyphShapes.IdOf(weight, glyph));
            Attribute(xml, "d", glyphShapes.DataOf(weight, glyph));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteShapes(XmlWriter xml, IReadOnlyList<Shape> shapes)
    {
        foreach (var shape in shapes)
        {
            switch (shape)
            {
                case GroupShape group:
                    WriteGroup(xml, group);
                    break;
                case BoxShape box:
                    WriteBox(xml, box);
                    break;
                case CircleShape circle:
                    WriteCircle(xml, circle);
                    break;
                case PathShape path:
                    WritePath(xml, RoundedPath.Of(path), path.Closed ? path.Fill : null, path.Edge);
                    break;
                case TextShape text when keepText:
                    WriteText(xml, text);
                    break;
                case TextShape text:
                    WriteOutlines(xml, text);
                    break;
                default:
                    throw new InvalidOperationException($"Shapes of type {shape.GetType().Name} cannot be painted.");
            }
        }
    }

    private void WriteGroup(XmlWriter xml, GroupShape group)
    {
        xml.WriteStartElement("g", SvgSpace);
        Attribute(xml, "id", group.Id);
        Attribute(xml, "class", group.Kind);

        // What lies inside an "img" is hidden from screen readers, so a group of groups must be a "group".
        Attribute(xml, "role", group.Shapes.Any(shape => shape is GroupShape) ? "group" : "img");
        Attribute(xml, "aria-labelledby", group.Id + "-title");
        Attribute(xml, "aria-describedby", group.Id + "-desc");
        WriteTold(xml, group.Id, group.Title, group.Description);
        WriteShapes(xml, group.Shapes);
        xml.WriteEndElement();
    }

    private static void WriteBox(XmlWriter xml, BoxShape shape)
    {
        if (shape is { Hatched: true, Fill: { } stripes })
        {
            WritePath(xml, Hatch.Stripes(shape), stripes, edge: null);
        }

        if (shape.Hatched && shape.Edge is null)
        {
            return;
        }

        xml.WriteStartElement("rect", SvgSpace);
        Number(xml, "x", shape.Box.X);
        Number(xml, "y", shape.Box.Y);
        Number(xml, "width", shape.Box.Width);
        Number(xml, "height", shape.Box.Height);
        if (shape.Radius > 0)
        {
            Number(xml, "rx", shape.Radius);
        }

        WritePaint(xml, shape.Hatched ? null : shape.Fill, shape.Edge);
        xml.WriteEndElement();
    }

    private static void WriteCircle(XmlWriter xml, CircleShape shape)
    {
        if (shape is { HalfFilled: true, Fill: { } half })
        {
            WritePath(xml, Arcs.LeftHalf(shape), half, edge: null);
        }

        if (shape.HalfFilled && shape.Edge is null)
        {
            return;
        }

        xml.WriteStartElement("circle", SvgSpace);
        Number(xml, "cx", shape.Centre.X);
        Number(xml, "cy", shape.Centre.Y);
        Number(xml, "r", shape.Radius);
        WritePaint(xml, shape.HalfFilled ? null : shape.Fill, shape.Edge);
        xml.WriteEndElement();
    }

    private static void WritePath(XmlWriter xml, IReadOnlyList<OutlineStep> steps, Colour? fill, Stroke? edge)
    {
        if (steps.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("path", SvgSpace);
        Attribute(xml, "d", SvgNumbers.PathData(steps));
        WritePaint(xml, fill, edge);
        xml.WriteEndElement();
    }

    private static void WritePaint(XmlWriter xml, Colour? fill, Stroke? edge)
    {
        Attribute(xml, "fill", fill?.ToString() ?? "none");
        if (edge is null)
        {
            return;
        }

        Attribute(xml, "stroke", edge.Colour.ToString());
        Number(xml, "stroke-width", edge.Width);
        if (edge.Dashes.Count > 0)
        {
            Attribute(xml, "stroke-dasharray", string.Join(' ', DashPattern.Of(edge).Select(length => SvgNumbers.Text(length))));
        }

        if (edge.RoundCaps)
        {
            Attribute(xml, "stroke-linecap", "round");
            Attribute(xml, "stroke-linejoin", "round");
        }
    }

    private void WriteOutlines(XmlWriter xml, TextShape text)
    {
        var placed = _placed[text];
        xml.WriteStartElement("g", SvgSpace);
        Attribute(xml, "aria-label", SvgText.Clean(text.Text));
        Attribute(xml, "fill", text.Colour.ToString());
        Attribute(
            xml,
            "transform",
            $"translate({SvgNumbers.Text(placed.Left)} {SvgNumbers.Text(text.Baseline.Y)}) scale({SvgNumbers.Text(placed.Scale, 6)})");

        // Keeps the glyphs of one line of text on one line of the file.
        xml.WriteRaw("");
        for (var at = 0; at < placed.Run.Ids.Length; at++)
        {
            var glyph = placed.Run.Ids[at];
            if (glyphShapes.DataOf(text.Style.Weight, glyph).Length == 0)
            {
                continue;
            }

            xml.WriteStartElement("use", SvgSpace);
            xml.WriteAttributeString("xlink", "href", LinkSpace, "#" + GlyphShapes.IdOf(text.Style.Weight, glyph));
            if (placed.Run.Offsets[at] != 0)
            {
                Number(xml, "x", placed.Run.Offsets[at]);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, TextShape text)
    {
        xml.WriteStartElement("text", SvgSpace);
        Number(xml, "x", text.Baseline.X);
        Number(xml, "y", text.Baseline.Y);
        Number(xml, "font-size", text.Style.Size);
        if (text.Style.Weight != TextWeight.Regular)
        {
            Attribute(xml, "font-weight", text.Style.Weight == TextWeight.Bold ? "700" : "500");
        }

        if (text.Anchor != TextAnchor.Start)
        {
            Attribute(xml, "text-anchor", text.Anchor == TextAnchor.Middle ? "middle" : "end");
        }

        Attribute(xml, "fill", text.Colour.ToString());
        xml.WriteString(SvgText.Clean(text.Text));
        xml.WriteEndElement();
    }

    private static void Number(XmlWriter xml, string name, double value) => Attribute(xml, name, SvgNumbers.Text(value));

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, value);
}
