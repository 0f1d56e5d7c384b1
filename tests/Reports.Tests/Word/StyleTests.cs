using System.Xml.Linq;
using Reports.Testing;

namespace Reports.Tests.Word;

public class StyleTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly byte[] Docx = WrittenDocx.Of(SampleReport.Small());

    [Fact]
    public void Styles_are_the_official_ones() => Snapshot.Verify(string.Join('\n', DocxText.Part(Docx, "word/styles.xml").Elements(W + "style").Select(Line)));

    [Fact]
    public void Numbering_is_the_official_one() => Snapshot.Verify(DocxText.Part(Docx, "word/numbering.xml").ToString(), "xml");

    [Fact]
    public void Properties_come_from_the_report() => Snapshot.Verify(DocxText.Part(Docx, "docProps/core.xml").ToString(), "xml");

    private static string Line(XElement style) =>
        style.Attribute(W + "styleId")!.Value + ": " + string.Join("; ", style.Descendants().Where(element => element.HasAttributes).Select(
            element => element.Name.LocalName + " " + string.Join(' ', element.Attributes().Select(value => value.Name.LocalName == "val" ? value.Value : value.Name.LocalName + "=" + value.Value))));
}
