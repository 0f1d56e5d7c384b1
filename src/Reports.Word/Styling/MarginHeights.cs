using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>How high headers and footers are: one that is higher than its margin pushes the text. Heights in twips.</summary>
internal static class MarginHeights
{
    private const int EmuPerTwip = 635;

    /// <summary>The paper with the room that headers and footers leave to the text.</summary>
    internal static PageGeometry Fit(StyleFile file, StylePage page)
    {
        var margins = page.Settings.Element(W + "pgMar");
        var head = Number(margins, "header", 0) + Highest(file, page.Settings, "headerReference");
        var foot = Number(margins, "footer", 0) + Highest(file, page.Settings, "footerReference");

        // A negative margin keeps the text where it is.
        var isHeadFixed = margins?.Attribute(W + "top")?.Value.StartsWith('-') == true;
        var isFootFixed = margins?.Attribute(W + "bottom")?.Value.StartsWith('-') == true;
        return page.Geometry with
        {
            Top = isHeadFixed ? page.Geometry.Top : Math.Max(page.Geometry.Top, head),
            Bottom = isFootFixed ? page.Geometry.Bottom : Math.Max(page.Geometry.Bottom, foot),
        };
    }

    private static int Highest(StyleFile file, XElement settings, string kind)
    {
        var links = file.Package.Links(file.Package.MainPath);
        return settings.Elements(W + kind)
            .Select(reference => links.FirstOrDefault(link => link.Id == reference.Attribute(R + "id")?.Value))
            .OfType<PartLink>()
            .Select(link => DocxFile.PathOf(file.Package.MainPath, link))
            .Where(path => file.Package.Bytes(path) is not null)
            .Select(path =>
            {
                var root = file.Package.Xml(path);
                file.Sheet.Rename(root);
                return Height(file, root);
            })
            .DefaultIfEmpty(0)
            .Max();
    }

    private static int Height(StyleFile file, XElement parent) => parent.Elements().Sum(element => element.Name.LocalName switch
    {
        "p" => Paragraph(file, element),
        "tbl" => element.Elements(W + "tr").Sum(row => row.Elements(W + "tc").Select(cell => Height(file, cell)).DefaultIfEmpty(0).Max()),
        "sdt" => Height(file, element.Element(W + "sdtContent") ?? element),
        _ => 0,
    });

    private static int Paragraph(StyleFile file, XElement paragraph)
    {
        var format = file.FormatOf(paragraph);
        var picture = paragraph.Descendants(Wp + "inline")
            .Select(inline => Number(inline.Element(Wp + "extent"), "cy", 0, isPlain: true) / EmuPerTwip)
            .DefaultIfEmpty(0)
            .Max();
        return format.Before + Math.Max(format.Line, picture) + format.After;
    }

    private static int Number(XElement? element, string attribute, int otherwise, bool isPlain = false) =>
        double.TryParse(element?.Attribute(isPlain ? attribute : W + attribute)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 100_000_000 ? (int)value : otherwise;
}
