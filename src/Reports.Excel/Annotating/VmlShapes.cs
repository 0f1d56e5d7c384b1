using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Workbooks;

namespace Reports.Excel.Annotating;

/// <summary>The boxes in which Excel shows comments (VML, ECMA-376 part 4, 19.4).</summary>
internal static class VmlShapes
{
    private static readonly XNamespace V = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace O = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace X = "urn:schemas-microsoft-com:office:excel";

    /// <summary>A drawing without boxes.</summary>
    public static XDocument Empty() => new(new XElement(
        "xml",
        new XAttribute(XNamespace.Xmlns + "v", V),
        new XAttribute(XNamespace.Xmlns + "o", O),
        new XAttribute(XNamespace.Xmlns + "x", X),
        new XElement(
            V + "shapetype",
            new XAttribute("id", "_x0000_t202"),
            new XAttribute("coordsize", "21600,21600"),
            new XAttribute(O + "spt", "202"),
            new XAttribute("path", "m,l,21600r21600,l21600,xe"),
            new XElement(V + "stroke", new XAttribute("joinstyle", "miter")),
            new XElement(V + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(O + "connecttype", "rect")))));

    /// <summary>A hidden box for the comment at <paramref name="cell"/>, tall enough for its text.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">What the comment says.</param>
    /// <param name="salt">Tells boxes of one drawing apart.</param>
    public static string Of(CellAddress cell, string text, int salt)
    {
        var rows = Math.Min(14, 2 + (text.Length / 16) + text.Count(character => character == '\n'));
        var anchor = string.Create(CultureInfo.InvariantCulture, $"{cell.Column}, 12, {Math.Max(0, cell.Row - 2)}, 6, {cell.Column + 3}, 40, {cell.Row - 1 + rows}, 6");
        return new XElement(
            V + "shape",
            new XAttribute(XNamespace.Xmlns + "v", V),
            new XAttribute(XNamespace.Xmlns + "o", O),
            new XAttribute(XNamespace.Xmlns + "x", X),
            new XAttribute("id", string.Create(CultureInfo.InvariantCulture, $"_x0000_s{9000 + salt}")),
            new XAttribute("type", "#_x0000_t202"),
            new XAttribute("style", "position:absolute;visibility:hidden"),
            new XAttribute("fillcolor", "#fff3df"),
            new XAttribute(O + "insetmode", "auto"),
            new XElement(V + "fill", new XAttribute("color2", "#fff3df")),
            new XElement(V + "textbox", new XAttribute("style", "mso-direction-alt:auto")),
            new XElement(
                X + "ClientData",
                new XAttribute("ObjectType", "Note"),
                new XElement(X + "MoveWithCells"),
                new XElement(X + "SizeWithCells"),
                new XElement(X + "Anchor", anchor),
                new XElement(X + "AutoFill", "False"),
                new XElement(X + "Row", cell.Row - 1),
                new XElement(X + "Column", cell.Column - 1))).ToString(SaveOptions.DisableFormatting);
    }
}
