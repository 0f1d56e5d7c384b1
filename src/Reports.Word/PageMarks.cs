using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>What stands in the margins: <c>— 1 —</c> and 续表.</summary>
internal static class PageMarks
{
    private const long EmuPerTwip = 635;

    // Drawing ids beyond those of the figures.
    private const int OddBox = 100001;
    private const int EvenBox = 100002;

    private static readonly string[] AnchorZeros = ["distT", "distB", "distL", "distR", "simplePos"];
    private static readonly string[] InsetZeros = ["lIns", "tIns", "rIns", "bIns"];

    /// <summary>A footer with the page number.</summary>
    internal static XElement Footer(ParagraphFormat number) => new(W + "ftr", Prefixes(), Paragraph(number, body => Number(body, number)));

    /// <summary>A footer of a lying page: the number stands at its upright place, outside the footer.</summary>
    internal static XElement TurnedFooter(bool odd) =>
        new(W + "ftr", Prefixes(), El("p", El("pPr", Val("pStyle", OfficialStyles.TableGap.Id)), TurnedBox(odd)));

    /// <summary>A header with the 续表 mark, or an empty one.</summary>
    internal static XElement Header(string continued) =>
        new(W + "hdr", Prefixes(), Paragraph(OfficialStyles.Continued, body => Runs.Text(body, continued, OfficialStyles.Continued)));

    private static IEnumerable<XAttribute> Prefixes() =>
        new[] { ("w", W), ("r", R), ("wp", Wp), ("a", A), ("wps", Wps) }
            .Select(prefix => new XAttribute(XNamespace.Xmlns + prefix.Item1, prefix.Item2.NamespaceName));

    private static XElement Paragraph(ParagraphFormat format, Action<BodyWriter> content, ParagraphExtras extras = default) => BodyWriter.Elements(body =>
    {
        body.BeginParagraph(format, extras);
        content(body);
        body.EndParagraph();
    }).Single();

    private static void Number(BodyWriter body, ParagraphFormat format)
    {
        Runs.Text(body, "— ", format);
        Runs.Field(body, "PAGE", "1", format);
        Runs.Text(body, " —", format);
    }

    /// <summary>
    /// GB/T 9704-2012, 8: the number of a lying page stands where the upright sheet has it. Turning the sheet brings its
    /// foot to the left edge: what was from the left is now from the top, what was from the foot is now from the left.
    /// </summary>
    private static XElement TurnedBox(bool odd)
    {
        var length = OfficialLayout.TurnedNumberLength;
        var indent = OfficialLayout.PageNumberIndent * OfficialLayout.PageNumberSize * 10;
        var top = odd
            ? OfficialLayout.A4Short - OfficialLayout.OuterMargin - indent - length
            : OfficialLayout.BindingMargin + indent;
        var format = OfficialStyles.TurnedPageNumber;
        var text = Paragraph(format, body => Number(body, format), new ParagraphExtras { Justification = odd ? "right" : null });
        var anchor = new XElement(
            Wp + "anchor",
            AnchorZeros.Select(name => Plain(name, 0)),
            Plain("relativeHeight", 1),
            Plain("behindDoc", 0),
            Plain("locked", 0),
            Plain("layoutInCell", 1),
            Plain("allowOverlap", 1),
            new XElement(Wp + "simplePos", Plain("x", 0), Plain("y", 0)),
            Position("positionH", OfficialLayout.FooterDistance),
            Position("positionV", top),
            new XElement(Wp + "extent", Plain("cx", OfficialLayout.PageNumberLine * EmuPerTwip), Plain("cy", length * EmuPerTwip)),
            new XElement(Wp + "wrapNone"),
            new XElement(Wp + "docPr", Plain("id", odd ? OddBox : EvenBox), Plain("name", "页码")),
            new XElement(Wp + "cNvGraphicFramePr"),
            new XElement(A + "graphic", new XElement(A + "graphicData", Plain("uri", Wps.NamespaceName), Shape(text, length))));
        return El("r", El("drawing", anchor));
    }

    private static XElement Position(string name, int offset) => new(
        Wp + name,
        Plain("relativeFrom", "page"),
        new XElement(Wp + "posOffset", offset * EmuPerTwip));

    private static XElement Shape(XElement text, int length) => new(
        Wps + "wsp",
        new XElement(Wps + "cNvSpPr", Plain("txBox", 1)),
        new XElement(
            Wps + "spPr",
            new XElement(
                A + "xfrm",
                new XElement(A + "off", Plain("x", 0), Plain("y", 0)),
                new XElement(A + "ext", Plain("cx", OfficialLayout.PageNumberLine * EmuPerTwip), Plain("cy", length * EmuPerTwip))),
            new XElement(A + "prstGeom", Plain("prst", "rect"), new XElement(A + "avLst")),
            new XElement(A + "noFill"),
            new XElement(A + "ln", new XElement(A + "noFill"))),
        new XElement(Wps + "txbx", El("txbxContent", text)),
        new XElement(
            Wps + "bodyPr",
            Plain("rot", 0),
            Plain("vert", "vert"),
            Plain("wrap", "square"),
            InsetZeros.Select(name => Plain(name, 0)),
            Plain("anchor", "t")));
}
