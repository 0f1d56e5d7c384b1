using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Pagination;
using Reports.Testing;

namespace Reports.Tests.Word;

public class SectionTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly ReportDocument Report = SampleReport.Of();
    private static readonly byte[] Docx = WrittenDocx.Of(Report);

    private static readonly IReadOnlyList<XElement> Sections =
        [.. DocxText.Part(Docx, "word/document.xml").Descendants(W + "sectPr")];

    [Theory]
    [InlineData(0, "11906 16838", "2098 1474 1984 1588", "lines 579")]
    [InlineData(4, "23811 16838 landscape", "2098 1474 1984 1588", "lines 579")]
    [InlineData(6, "16838 11906 landscape", "1588 2098 1474 1984", "579")]
    public void Paper_and_margins_are_the_standards(int section, string paper, string margins, string grid)
    {
        Assert.Equal(paper, Values(Sections[section].Element(W + "pgSz")!, 3));
        Assert.Equal(margins, Values(Sections[section].Element(W + "pgMar")!, 4));
        Assert.Equal(grid, Values(Sections[section].Element(W + "docGrid")!, 2));
    }

    [Fact]
    public void Every_section_of_the_report_is_one_of_the_document() => Assert.Equal(Report.Sections.Count, Sections.Count);

    [Fact]
    public void A_list_carries_its_continued_mark_on_all_pages_but_the_first()
    {
        var list = Sections[7];

        Assert.NotNull(list.Element(W + "titlePg"));
        Assert.Equal("续表3\u3000知识模型清单", Shown(list, "headerReference", "default"));
        Assert.Equal("续表3\u3000知识模型清单", Shown(list, "headerReference", "even"));
        Assert.Equal("", Shown(list, "headerReference", "first"));
    }

    [Fact]
    public void The_first_page_of_a_list_has_its_number_on_the_side_of_its_page()
    {
        var first = Paginator.Paginate(Report).SectionStarts[7];

        var expected = Target(Sections[7], "footerReference", first % 2 == 1 ? "default" : "even");
        Assert.Equal(expected, Target(Sections[7], "footerReference", "first"));
    }

    [Fact]
    public void Odd_and_even_pages_have_their_numbers_on_different_sides()
    {
        Assert.Equal("— 1 —", Shown(Sections[0], "footerReference", "default"));
        Assert.Equal("footer1.xml footer2.xml", Target(Sections[0], "footerReference", "default") + " " + Target(Sections[0], "footerReference", "even"));
        Assert.NotEmpty(DocxText.Part(Docx, "word/settings.xml").Elements(W + "evenAndOddHeaders"));
    }

    private static string Values(XElement element, int count) => string.Join(' ', element.Attributes().Take(count).Select(value => value.Value));

    private static string Shown(XElement section, string kind, string type) =>
        DocxText.Shown(DocxText.Part(Docx, "word/" + Target(section, kind, type)));

    private static string Target(XElement section, string kind, string type)
    {
        var id = section.Elements(W + kind).Single(element => element.Attribute(W + "type")!.Value == type).Attribute(R + "id")!.Value;
        return DocxText.Part(Docx, "word/_rels/document.xml.rels").Elements().Single(element => element.Attribute("Id")!.Value == id).Attribute("Target")!.Value;
    }
}
