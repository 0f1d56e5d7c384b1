using System.Text;
using System.Xml.Linq;
using Reports.Core.Diagrams;
using Reports.Testing;

namespace Reports.Tests.Drawing;

public class SvgDiagramTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Link = "http://www.w3.org/1999/xlink";

    [Fact]
    public void Every_shape_is_written_readably() =>
        Snapshot.Verify(Encoding.UTF8.GetString(Fonts.Painter.Svg(Fonts.Sample, keepText: true)), "svg");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_group_has_its_id_title_and_description(bool keepText)
    {
        var root = Parse(Fonts.Painter.Svg(Fonts.Sample, keepText));

        Assert.Equal(Fonts.Sample.Title, root.Element(Svg + "title")!.Value);
        Assert.Equal(Fonts.Sample.AltText, root.Element(Svg + "desc")!.Value);
        Assert.All(Fonts.Sample.Groups(), group =>
        {
            var element = Assert.Single(root.Descendants(Svg + "g"), g => (string?)g.Attribute("id") == group.Id);
            Assert.Equal(group.Title, element.Element(Svg + "title")!.Value);
            Assert.Equal(group.Description.Replace('\u0001', '\uFFFD'), element.Element(Svg + "desc")!.Value);
        });
    }

    [Fact]
    public void Outlined_text_stays_findable_and_every_glyph_is_defined_once()
    {
        var root = Parse(Fonts.Painter.Svg(Fonts.Sample, keepText: false));

        Assert.Empty(root.Descendants(Svg + "text"));
        Assert.Equal(
            Fonts.Sample.Flat().OfType<TextShape>().Select(text => text.Text),
            root.Descendants(Svg + "g").Attributes("aria-label").Select(label => label.Value),
            StringComparer.Ordinal);
        var defined = root.Element(Svg + "defs")!.Elements().Select(path => "#" + path.Attribute("id")!.Value).ToList();
        var used = root.Descendants(Svg + "use").Select(use => use.Attribute(Link + "href")!.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Distinct(defined, StringComparer.Ordinal);
        Assert.Equal(defined.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_is_used_that_Word_or_LibreOffice_lose(bool keepText)
    {
        var root = Parse(Fonts.Painter.Svg(Fonts.Sample, keepText));

        Assert.Subset(
            new HashSet<string>(StringComparer.Ordinal) { "svg", "title", "desc", "defs", "g", "path", "rect", "circle", "text", "use" },
            root.DescendantsAndSelf().Select(element => element.Name.LocalName).ToHashSet(StringComparer.Ordinal));
        Assert.All(root.Descendants(Svg + "path").Attributes("d"), data => Assert.DoesNotContain('A', data.Value));
    }

    [Fact]
    public void A_layout_without_text_has_no_definitions()
    {
        var bare = Fonts.Sample with { Shapes = [new BoxShape(new Box(1, 2, 3, 4), 0, Colour.Of("#123456"), Edge: null)] };

        Assert.Empty(Parse(Fonts.Painter.Svg(bare, keepText: false)).Elements(Svg + "defs"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_bytes_depend_on_the_layout_only(bool keepText)
    {
        var here = Fonts.Painter.Svg(Fonts.Sample, keepText);

        Assert.Equal(here, Fonts.Painter.Svg(Fonts.Sample, keepText));
        Assert.Equal(here, Elsewhere.Run(() => Fonts.Painter.Svg(Fonts.Sample, keepText)));
    }

    private static XElement Parse(byte[] svg) => XDocument.Load(new MemoryStream(svg)).Root!;
}
