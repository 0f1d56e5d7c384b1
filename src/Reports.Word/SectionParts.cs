using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>Paper, page numbers and 续表 marks of the sections.</summary>
internal sealed class SectionParts
{
    private readonly DocxPackage _package;
    private readonly WritingContext _context;
    private readonly string _emptyHeader;
    private readonly IReadOnlyDictionary<bool, string> _upright;
    private readonly IReadOnlyDictionary<bool, string> _turned;
    private int _headers;

    internal SectionParts(DocxPackage package, WritingContext context)
    {
        _package = package;
        _context = context;
        _emptyHeader = Header("");
        _upright = new Dictionary<bool, string>
        {
            [true] = package.Add("footer1.xml", PartKind.Footer, PageMarks.Footer(OfficialStyles.OddPageNumber)),
            [false] = package.Add("footer2.xml", PartKind.Footer, PageMarks.Footer(OfficialStyles.EvenPageNumber)),
        };
        _turned = new Dictionary<bool, string>
        {
            [true] = package.Add("footer3.xml", PartKind.Footer, PageMarks.TurnedFooter(odd: true)),
            [false] = package.Add("footer4.xml", PartKind.Footer, PageMarks.TurnedFooter(odd: false)),
        };
        Properties = [.. context.Document.Sections.Select(PropertiesOf)];
    }

    /// <summary>Settings of each section.</summary>
    internal IReadOnlyList<XElement> Properties { get; }

    private XElement PropertiesOf(ReportSection section, int index)
    {
        var page = PageGeometry.Of(section.Layout);
        var isContinued = section.ContinuedTable is not null;
        var header = section.ContinuedTable is null ? _emptyHeader : Header(Continued(section.ContinuedTable));
        var numbers = section.Layout == PageLayout.LandscapeA4 ? _turned : _upright;
        var startsOdd = _context.Pages.SectionStarts[index] % 2 == 1;
        return El(
            "sectPr",
            Reference("headerReference", "default", header),
            Reference("headerReference", "even", header),
            isContinued ? Reference("headerReference", "first", _emptyHeader) : null,
            Reference("footerReference", "default", numbers[true]),
            Reference("footerReference", "even", numbers[false]),
            isContinued ? Reference("footerReference", "first", numbers[startsOdd]) : null,
            Val("type", "nextPage"),
            PageSize(page),
            PageMargins(page),
            isContinued ? El("titlePg") : null,
            Grid(section.Layout));
    }

    // A lying page holds tables, no lines of text; LibreOffice would cut its height to whole lines.
    private static XElement Grid(PageLayout layout) => El(
        "docGrid",
        layout == PageLayout.LandscapeA4 ? null : At("type", "lines"),
        At("linePitch", OfficialLayout.LinePitch));

    private static XElement Reference(string name, string type, string id) => El(name, At("type", type), new XAttribute(R + "id", id));

    private static XElement PageSize(PageGeometry page) => El(
        "pgSz",
        At("w", page.Width),
        At("h", page.Height),
        page.Width > page.Height ? At("orient", "landscape") : null);

    private static XElement PageMargins(PageGeometry page) => El(
        "pgMar",
        At("top", page.Top),
        At("right", page.Right),
        At("bottom", page.Bottom),
        At("left", page.Left),
        At("header", page.Top - OfficialLayout.ContinuedRise),
        At("footer", OfficialLayout.FooterDistance),
        At("gutter", 0));

    private string Header(string text)
    {
        _headers++;
        var name = "header" + _headers.ToString(CultureInfo.InvariantCulture) + ".xml";
        return _package.Add(name, PartKind.Header, PageMarks.Header(text));
    }

    private string Continued(string table)
    {
        var block = _context.Document.Blocks.OfType<TableBlock>().Single(candidate => candidate.Id == table);
        return "续" + _context.Labels[table] + "\u3000" + block.Caption;
    }
}
