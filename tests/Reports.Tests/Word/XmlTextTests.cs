using System.Text;
using System.Xml.Linq;
using CsCheck;
using Reports.Testing;
using Reports.Word;

namespace Reports.Tests.Word;

public class XmlTextTests
{
    [Fact]
    public void Any_text_is_read_back_as_it_was() =>
        Gen.Char["一A&<>\"' \t\n\r★”\uFFFD"].Array[0, 30].Select(characters => new string(characters)).Always(
            text =>
            {
                var read = XElement.Parse(Written(new XmlText().Open("a").At("b", text).Open("c").Text(text).Close().Leaf("d").Close()), LoadOptions.PreserveWhitespace);

                Assert.Equal(text, read.Attribute("b")!.Value);
                Assert.Equal(text, read.Element("c")!.Value);
                Assert.True(read.Element("d")!.IsEmpty);
            },
            iter: 500);

    [Fact]
    public void It_writes_what_LINQ_to_XML_writes() =>
        Assert.Equal(
            new XElement("a", new XAttribute("n", -7), new XElement("b"), new XElement("c", "x & y < z \" '")).ToString(SaveOptions.DisableFormatting),
            Written(new XmlText().Open("a").At("n", -7).Leaf("b").Open("c").Text("x & y < z \" '").Close().Close()));

    private static string Written(XmlText xml)
    {
        using var bytes = new MemoryStream();
        xml.MoveTo(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
