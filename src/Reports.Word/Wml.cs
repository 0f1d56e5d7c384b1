using System.Globalization;
using System.Xml.Linq;

namespace Reports.Word;

/// <summary>Short names for the XML of WordprocessingML (ECMA-376 part 1, 17).</summary>
internal static class Wml
{
    internal static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    internal static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    internal static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    internal static readonly XNamespace Svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    internal static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    internal static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    internal static readonly XNamespace Wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    /// <summary>An element of the main namespace.</summary>
    internal static XElement El(string name, params object?[] content) => new(W + name, content);

    /// <summary>An element whose one attribute is w:val.</summary>
    internal static XElement Val(string name, object value) => new(W + name, At("val", value));

    /// <summary>An attribute of the main namespace.</summary>
    internal static XAttribute At(string name, object value) => new(W + name, Text(value));

    /// <summary>An attribute without namespace, as DrawingML has them.</summary>
    internal static XAttribute Plain(string name, object value) => new(name, Text(value));

    /// <summary>Id of a paragraph's style; null when it names none or is no paragraph.</summary>
    internal static string? StyleOf(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
