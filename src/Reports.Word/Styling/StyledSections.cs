using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Word.Keeping;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>The sections of a report with the page set-up, headers and footers of a style file.</summary>
internal sealed class StyledSections
{
    // What comes before the kind of a section's start in its settings (ECMA-376 part 1, 17.6.17).
    private static readonly string[] BeforeType = ["headerReference", "footerReference", "footnotePr", "endnotePr"];
    private static readonly string[] AfterTitle = ["textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange"];
    private static readonly string[] Unwanted = ["type", "titlePg", "printerSettings", "sectPrChange"];

    // Twips; less than this is no line.
    private const int MostLost = 30;

    private readonly StyleFile _style;
    private readonly DocxFile _target;
    private readonly WritingContext _context;
    private readonly IReadOnlyList<OwnSection?> _own;
    private readonly List<PartLink> _links;
    private readonly IReadOnlyList<XElement> _settings;
    private readonly Dictionary<string, string> _emptied = new(StringComparer.Ordinal);
    private int _made;

    internal StyledSections(StyleFile style, DocxFile target, WritingContext context, IReadOnlyList<OwnSection?> own)
    {
        _style = style;
        _target = target;
        _context = context;
        _own = own;
        _links = [.. target.Links(target.MainPath)];
        _settings = [.. context.Document.Sections.Select(Settings)];
        target.SetLinks(target.MainPath, _links);
    }

    /// <summary>The body's elements, carried over, each section with its settings here.</summary>
    internal IEnumerable<XElement> Fit(IEnumerable<XElement> body, PartImport import)
    {
        var at = 0;
        var carried = new List<XElement>();
        foreach (var element in body)
        {
            if (element.Name == W + "sectPr")
            {
                carried.Add(_settings[at++]);
                continue;
            }

            var properties = element.Element(W + "pPr");
            var section = properties?.Element(W + "sectPr");
            section?.Remove();
            var copy = import.Carry(element);
            if (section is not null)
            {
                copy.Element(W + "pPr")!.Add(_settings[at++]);
            }

            carried.Add(copy);
        }

        return carried;
    }

    private XElement Settings(ReportSection section, int index)
    {
        var own = index < _own.Count ? _own[index] : null;
        var page = own?.Page ?? _style.Pages[section.Layout];
        var settings = new XElement(page.Settings.Name, page.Settings.Elements().Where(each => !Unwanted.Contains(each.Name.LocalName, StringComparer.Ordinal)).Select(each => new XElement(each)));
        var place = settings.Elements().LastOrDefault(each => BeforeType.Contains(each.Name.LocalName, StringComparer.Ordinal));
        var type = Val("type", "nextPage");
        if (place is null)
        {
            settings.AddFirst(type);
        }
        else
        {
            place.AddAfterSelf(type);
        }

        var startsNumbers = settings.Element(W + "pgNumType");
        startsNumbers?.Attribute(W + "start")?.Remove();
        if (section.FirstNumber is { } first)
        {
            startsNumbers?.SetAttributeValue(W + "start", first);
        }

        // Where no text stands on the grid, LibreOffice would still cut the page to whole lines of it, and Word would not.
        if (!_style.UsesGrid && page.Geometry.TextHeight % Math.Max(1, PageGrid.Of(settings).Pitch) > MostLost)
        {
            settings.Element(W + "docGrid")?.Attribute(W + "type")?.Remove();
        }

        if ((own?.IsFirstPart ?? index == 0) && page.Settings.Element(W + "titlePg") is { } title)
        {
            AddTitle(settings, title);
        }

        if (section.ContinuedTable is not null)
        {
            Continue(settings, section, index);
        }
        else if (_context.Document.Sections.Any(each => each.ContinuedTable is not null))
        {
            // Without a header of its own it would show the 续表 mark of the section before.
            Complete(settings);
        }

        return settings;
    }

    private static void AddTitle(XElement settings, XElement title)
    {
        var after = settings.Elements().FirstOrDefault(each => AfterTitle.Contains(each.Name.LocalName, StringComparer.Ordinal));
        if (after is null)
        {
            settings.Add(new XElement(title.Name, title.Attributes()));
        }
        else
        {
            after.AddBeforeSelf(new XElement(title.Name, title.Attributes()));
        }
    }

    // Later pages of a long table carry 续表 under whatever the header says.
    private void Continue(XElement settings, ReportSection section, int index)
    {
        Complete(settings);
        var startsOdd = _context.Pages.SectionStarts[index] % 2 == 1 || !HasEvenPages;
        var first = startsOdd ? "default" : "even";
        var mark = PageMarks.Header(Mark(section.ContinuedTable!)).Elements().Single();
        foreach (var kind in new[] { "headerReference", "footerReference" })
        {
            settings.Elements(W + kind).Where(each => TypeOf(each) == "first").Remove();
            if (Reference(settings, kind, first) is { } shown)
            {
                shown.AddAfterSelf(Reference(kind, "first", shown.Attribute(R + "id")!.Value));
            }
        }

        foreach (var header in settings.Elements(W + "headerReference").Where(each => TypeOf(each) != "first"))
        {
            header.SetAttributeValue(R + "id", WithMark(header.Attribute(R + "id")!.Value, mark));
        }

        AddTitle(settings, Val("titlePg", 1));
    }

    private bool HasEvenPages => _style.RootOf("settings")?.Element(W + "evenAndOddHeaders") is { } even && even.Attribute(W + "val")?.Value is null or "1" or "true" or "on";

    private static string TypeOf(XElement reference) => reference.Attribute(W + "type")?.Value ?? "default";

    private static XElement? Reference(XElement settings, string kind, string type) =>
        settings.Elements(W + kind).FirstOrDefault(each => TypeOf(each) == type);

    private static XElement Reference(string kind, string type, string id) => El(kind, At("type", type), new XAttribute(R + "id", id));

    private void Complete(XElement settings)
    {
        string[] types = HasEvenPages ? ["even", "default"] : ["default"];
        foreach (var type in types.Where(type => Reference(settings, "headerReference", type) is null))
        {
            settings.AddFirst(Reference("headerReference", type, Emptied()));
        }
    }

    private string Mark(string table)
    {
        var block = _context.Document.Blocks.OfType<TableBlock>().Single(candidate => candidate.Id == table);
        return "续" + _context.Labels[table] + "\u3000" + block.Caption;
    }

    private string Emptied() => _emptied.TryGetValue("", out var known) ? known : _emptied[""] = AddHeader(PageMarks.Header(""), null);

    private string WithMark(string id, XElement mark)
    {
        var link = _links.Find(each => each.Id == id);
        if (link is null || link.IsExternal || _emptied.ContainsValue(id))
        {
            return AddHeader(new XElement(PageMarks.Header("").Name, PageMarks.Header("").Attributes(), mark), null);
        }

        var path = DocxFile.PathOf(_target.MainPath, link);
        var root = _target.Xml(path);

        // An empty last line makes way, so that the header grows no higher.
        if (root.Elements().LastOrDefault() is { } last && last.Name == W + "p" && !last.Descendants(W + "r").Any())
        {
            last.Remove();
        }

        root.Add(new XElement(mark));
        return AddHeader(root, path);
    }

    private string AddHeader(XElement root, string? like)
    {
        _made++;
        var name = "headerContinued" + _made.ToString(CultureInfo.InvariantCulture) + ".xml";
        var link = new PartLink("rIdH" + _made.ToString(CultureInfo.InvariantCulture), PartKind.Header.Relationship, name, IsExternal: false);
        var path = DocxFile.PathOf(_target.MainPath, link);
        _links.Add(link);
        _target.Put(path, root);
        _target.SetType(path, PartKind.Header.ContentType);
        if (like is not null && _target.Links(like) is { Count: > 0 } pictures)
        {
            _target.SetLinks(path, pictures);
        }

        return link.Id;
    }
}
