using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>Figures: an SVG with a PNG for programs that do not show SVG.</summary>
internal static class Figures
{
    private const int EmuPerTwip = 635;

    // [MS-ODRAWXML] : the extension of a:blip that points to the SVG.
    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    /// <summary>The paragraph with the picture.</summary>
    internal static void Figure(BodyWriter body, FigureBlock figure, PictureIds pictures, WritingContext context, bool startsPage)
    {
        var size = FigureMeasures.Of(figure, context.Page, context.Style);
        var number = context.Labels.OrdinalOf(figure.Id);
        var inline = new XElement(
            Wp + "inline",
            Plain("distT", 0),
            Plain("distB", 0),
            Plain("distL", 0),
            Plain("distR", 0),
            Extent(Wp + "extent", size),
            new XElement(
                Wp + "docPr",
                Plain("id", number),
                Plain("name", context.Labels[figure.Id]),
                Plain("descr", CleanText.Of(figure.Layout.AltText)),
                Plain("title", CleanText.Of(figure.Caption))),
            new XElement(Wp + "cNvGraphicFramePr", new XElement(A + "graphicFrameLocks", Plain("noChangeAspect", 1))),
            new XElement(A + "graphic", new XElement(A + "graphicData", Plain("uri", Pic.NamespaceName), Picture(number, pictures, size))));
        body.BeginParagraph(OfficialStyles.Figure, new ParagraphExtras { StartsPage = startsPage });
        body.Xml.Open("w:r");
        body.Tree(El("drawing", inline));
        body.Xml.Close();
        body.Shown.Piece("", "\nfigure");
        body.EndParagraph();
    }

    private static XElement Picture(int number, PictureIds pictures, FigureMeasures size) => new(
        Pic + "pic",
        new XElement(
            Pic + "nvPicPr",
            new XElement(Pic + "cNvPr", Plain("id", number), Plain("name", pictures.Name)),
            new XElement(Pic + "cNvPicPr")),
        new XElement(
            Pic + "blipFill",
            new XElement(
                A + "blip",
                new XAttribute(R + "embed", pictures.Png),
                new XElement(
                    A + "extLst",
                    new XElement(A + "ext", Plain("uri", SvgExtension), new XElement(Svg + "svgBlip", new XAttribute(R + "embed", pictures.Svg))))),
            new XElement(A + "stretch", new XElement(A + "fillRect"))),
        new XElement(
            Pic + "spPr",
            new XElement(A + "xfrm", new XElement(A + "off", Plain("x", 0), Plain("y", 0)), Extent(A + "ext", size)),
            new XElement(A + "prstGeom", Plain("prst", "rect"), new XElement(A + "avLst"))));

    private static XElement Extent(XName name, FigureMeasures size) =>
        new(name, Plain("cx", (long)size.Width * EmuPerTwip), Plain("cy", (long)size.Height * EmuPerTwip));
}
