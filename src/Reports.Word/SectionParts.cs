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
    private readonly string _emptyFooter;
    private readonly Dictionary<bool, string> _numbers;
    private readonly IReadOnlyList<XElement> _properties;
    private int _headers;

    internal SectionParts(DocxPackage package, WritingContext context)
    {
        _package = package;
        _context = context;
        _emptyHeader = Header(null, null);
        _emptyFooter = package.Add("footer1.xml", PartKind.Footer, PageMarks.Footer(null));
        _numbers = new Dictionary<bool, string>
        {
            [true] = package.Add("footer2.xml", PartKind.Footer, PageMarks.Footer(OfficialStyles.OddPageNumber)),
            [false] = package.Add("footer3.xml", PartKind.Footer, PageMarks.Footer(OfficialStyles.EvenPageNumber)),
        };
        _properties = [.. context.Document.Sections.Select(Properties)];
    }

    internal XElement PropertiesOf(int section) => _properties[section];

    private XElement Properties(ReportSection section, int index)
    {
        var page = PageGeometry.Of(section.Layout);
        var continued = section.ContinuedTable;
        var marks = new List<XElement>();
        var startsOdd = _context.Pages.SectionStarts[index] % 2 == 1;
        if (section.Layout == PageLayout.LandscapeA4)
        {
            marks.Add(Reference("headerReference", "default", Header(true, continued)));
            marks.Add(Reference("headerReference", "even", Header(false, continued)));
            marks.AddRange(continued is null ? [] : [Reference("headerReference", "first", Header(startsOdd, null))]);
            marks.AddRange(Footers(_emptyFooter, _emptyFooter, continued is null ? null : _emptyFooter));
        }
        else
        {
            var header = continued is null ? _emptyHeader : Header(null, continued);
            marks.Add(Reference("headerReference", "default", header));
            marks.Add(Reference("headerReference", "even", header));
            marks.AddRange(continued is null ? [] : [Reference("headerReference", "first", _emptyHeader)]);
            marks.AddRange(Footers(_numbers[true], _numbers[false], continued is null ? null : _numbers[startsOdd]));
        }

        return El(
            "sectPr",
            marks,
            Val("type", "nextPage"),
            PageSize(page),
            PageMargins(page),
            continued is null ? null : El("titlePg"),
            El("docGrid", At("type", "lines"), At("linePitch", OfficialLayout.LinePitch)));
    }

    private static IEnumerable<XElement> Footers(string odd, string even, string? first) =>
    [
        Reference("footerReference", "default", odd),
        Reference("footerReference", "even", even),
        .. first is null ? Array.Empty<XElement>() : [Reference("footerReference", "first", first)],
    ];

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

    private string Header(bool? turnedOdd, string? continued)
    {
        _headers++;
        var name = "header" + _headers.ToString(CultureInfo.InvariantCulture) + ".xml";
        return _package.Add(name, PartKind.Header, PageMarks.Header(turnedOdd, Continued(continued), _headers));
    }

    private string Continued(string? table)
    {
        if (table is null)
        {
            return "";
        }

        var block = _context.Document.Blocks.OfType<TableBlock>().Single(candidate => candidate.Id == table);
        return "续" + _context.Labels[table] + "\u3000" + block.Caption;
    }
}
