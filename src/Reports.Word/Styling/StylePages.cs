using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>The page set-up of a style file: upright, lying and fold-out pages, each from its first section on such paper, or derived from the upright one.</summary>
internal sealed class StylePages
{
    private StylePages(IReadOnlyList<StylePage> all, StylePage portrait, StylePage? landscape, StylePage? foldOut)
    {
        All = all;
        Portrait = portrait;
        HasLandscape = landscape is not null;
        HasFoldOut = foldOut is not null;
        Landscape = landscape ?? Derived(portrait, Turned(portrait.Geometry), keepsGrid: false);
        FoldOut = foldOut ?? Derived(portrait, portrait.Geometry with { Width = Unfolded(portrait.Geometry.Width) }, keepsGrid: true);
    }

    /// <summary>Every section of the file, in order.</summary>
    internal IReadOnlyList<StylePage> All { get; }

    internal StylePage Portrait { get; }

    internal StylePage Landscape { get; }

    internal StylePage FoldOut { get; }

    /// <summary>Whether the file has a lying page of its own.</summary>
    internal bool HasLandscape { get; }

    /// <summary>Whether the file has a fold-out of its own.</summary>
    internal bool HasFoldOut { get; }

    /// <summary>Whether the file has an upright page of its own.</summary>
    internal bool HasPortrait { get; private init; } = true;

    /// <summary>The set-up of a kind of paper.</summary>
    internal StylePage this[PageLayout layout] => layout switch
    {
        PageLayout.LandscapeA4 => Landscape,
        PageLayout.FoldOutA3 => FoldOut,
        _ => Portrait,
    };

    /// <summary>Reads the sections of a main document part.</summary>
    internal static StylePages Of(XElement main)
    {
        var all = new List<StylePage>();
        var inherited = new Dictionary<(XName, string), XElement>();
        foreach (var section in main.Descendants(W + "sectPr").Where(section => section.Ancestors(W + "sectPrChange").FirstOrDefault() is null))
        {
            // What a section does not say of headers and footers, the one before it says (ECMA-376 part 1, 17.10.2).
            foreach (var reference in section.Elements().Where(IsReference))
            {
                inherited[(reference.Name, reference.Attribute(W + "type")?.Value ?? "default")] = reference;
            }

            var settings = new XElement(section.Name, inherited.Values.Select(reference => new XElement(reference)), section.Elements().Where(each => !IsReference(each)).Select(each => new XElement(each)));
            all.Add(new StylePage(settings, Geometry(settings)));
        }

        var portrait = all.Find(page => page.Geometry.Width <= page.Geometry.Height);
        var upright = portrait ?? new StylePage(Official(), PageGeometry.Of(PageLayout.PortraitA4));
        var widest = upright.Geometry.Height * 11 / 10;
        return new StylePages(
            all,
            upright,
            all.Find(page => page.Geometry.Width > page.Geometry.Height && page.Geometry.Width <= widest),
            all.Find(page => page.Geometry.Width > page.Geometry.Height && page.Geometry.Width > widest))
        {
            HasPortrait = portrait is not null,
        };
    }

    /// <summary>The layout whose paper a section is nearest to.</summary>
    internal PageLayout LayoutOf(PageGeometry page) =>
        page.Width <= page.Height ? PageLayout.PortraitA4 : page.Width > Portrait.Geometry.Height * 11 / 10 ? PageLayout.FoldOutA3 : PageLayout.LandscapeA4;

    internal static bool IsReference(XElement element) => element.Name == W + "headerReference" || element.Name == W + "footerReference";

    private static XElement Official()
    {
        var page = PageGeometry.Of(PageLayout.PortraitA4);
        return El("sectPr", Size(page), Margins(page, page.Top - OfficialLayout.ContinuedRise, OfficialLayout.FooterDistance), El("docGrid", At("type", "lines"), At("linePitch", OfficialLayout.LinePitch)));
    }

    private static StylePage Derived(StylePage upright, PageGeometry page, bool keepsGrid)
    {
        var settings = new XElement(upright.Settings);
        var margins = settings.Element(W + "pgMar");
        settings.Elements().Where(each => each.Name == W + "pgSz" || each.Name == W + "pgMar").Remove();
        var foot = Number(margins, "footer", OfficialLayout.FooterDistance);
        var head = Number(margins, "header", 720);
        var place = settings.Elements().LastOrDefault(each => IsReference(each) || each.Name.LocalName is "footnotePr" or "endnotePr" or "type");
        object[] paper = [Size(page), Margins(page, Math.Min(head, page.Top), Math.Min(foot, page.Bottom))];
        if (place is null)
        {
            settings.AddFirst(paper);
        }
        else
        {
            place.AddAfterSelf(paper);
        }

        if (!keepsGrid)
        {
            // A lying page holds tables, no lines of text; LibreOffice would cut its height to whole lines.
            settings.Element(W + "docGrid")?.Attribute(W + "type")?.Remove();
        }

        return new StylePage(settings, page);
    }

    private static PageGeometry Turned(PageGeometry page) => new(page.Height, page.Width, page.Left, page.Top, page.Right, page.Bottom);

    private static int Unfolded(int width) => width == OfficialLayout.A4Short ? OfficialLayout.A3Long : width * 2;

    private static XElement Size(PageGeometry page) => El("pgSz", At("w", page.Width), At("h", page.Height), page.Width > page.Height ? At("orient", "landscape") : null);

    private static XElement Margins(PageGeometry page, int header, int footer) => El(
        "pgMar",
        At("top", page.Top),
        At("right", page.Right),
        At("bottom", page.Bottom),
        At("left", page.Left),
        At("header", header),
        At("footer", footer),
        At("gutter", 0));

    private static PageGeometry Geometry(XElement section)
    {
        var size = section.Element(W + "pgSz");
        var margins = section.Element(W + "pgMar");
        return new PageGeometry(
            Number(size, "w", OfficialLayout.A4Short),
            Number(size, "h", OfficialLayout.A4Long),
            Math.Abs(Number(margins, "top", 1440)),
            Number(margins, "right", 1800),
            Math.Abs(Number(margins, "bottom", 1440)),
            Number(margins, "left", 1800) + Number(margins, "gutter", 0));
    }

    private static int Number(XElement? element, string attribute, int otherwise) =>
        double.TryParse(element?.Attribute(W + attribute)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 100_000 ? (int)Math.Round(value) : otherwise;
}
