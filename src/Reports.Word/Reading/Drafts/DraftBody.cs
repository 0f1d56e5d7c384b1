using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reports.Core.Documents.Drafts;
using static Reports.Word.Wml;

namespace Reports.Word.Reading.Drafts;

/// <summary>Walks the body of a document and notes what stands where.</summary>
internal sealed partial class DraftBody(
    DocumentStyles styles, DocumentNumbers numbers, DocumentFigures figures, GeneratedWords generated, DocumentMargins margins, IReadOnlyDictionary<string, int> pages)
{
    private const int LongestTableName = 12;

    private readonly List<DraftBlock> _blocks = [];
    private readonly List<DraftSection> _sections = [];
    private readonly List<(int Level, string Text)> _headings = [];
    private readonly List<string> _bookmarks = [];
    private string[] _path = [];
    private int _number;
    private int _underHeading;
    private int _page;
    private int _sectionStart;
    private string _caption = "";

    internal IReadOnlyList<DraftBlock> Blocks => _blocks;

    internal IReadOnlyList<DraftSection> Sections => _sections;

    internal void Read(XElement body)
    {
        Read(body.Elements(), part: null, isUntouched: false);
        EndSection(body.Element(W + "sectPr") ?? El("sectPr"));
    }

    private void Read(IEnumerable<XElement> elements, string? part, bool isUntouched)
    {
        foreach (var element in elements)
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    Paragraph(element, part, isUntouched);
                    break;
                case "tbl":
                    Table(element, part, isUntouched);
                    break;
                case "sdt":
                    var tag = ContentControls.TagOf(element);
                    Read(
                        element.Element(W + "sdtContent")?.Elements() ?? [],
                        tag?.Id ?? part,
                        tag is { } own ? GeneratedWords.IsUntouched(element, own) : isUntouched);
                    break;
                case "bookmarkStart":
                    _bookmarks.Add(element.Attribute(W + "name")?.Value ?? "");
                    break;
                case "ins" or "moveTo" or "customXml":
                    Read(element.Elements(), part, isUntouched);
                    break;
            }
        }
    }

    private void Paragraph(XElement element, string? part, bool isUntouched)
    {
        var look = styles.Of(element);
        var text = Text(element);
        var drawn = figures.Of(element);
        var role = ParagraphRoles.Of(look, text, drawn.Count > 0);
        var level = role == DraftRole.Heading && text.Trim().Length > 0 ? look.Level : 0;
        var number = numbers.Next(look);
        var bookmarks = TakeBookmarks(element);
        if (level > 0)
        {
            _headings.RemoveAll(heading => heading.Level >= level);
            _headings.Add((level, number + text));
            _path = [.. _headings.Select(heading => heading.Text)];
            _underHeading = 0;
        }
        else if (role != DraftRole.Gap)
        {
            _underHeading++;
        }

        _caption = role switch
        {
            DraftRole.Caption => CaptionLabel().Match(text).Value,
            DraftRole.Gap => _caption,
            _ => "",
        };
        _blocks.Add(new DraftParagraph(Place(), _sections.Count, role, text)
        {
            Style = look.StyleName,
            Level = level,
            Number = number,
            Alignment = look.Alignment,
            FirstLine = look.Indent,
            Line = look.Line,
            After = look.After,
            KeepNext = look.KeepNext,
            HasPageBreak = element.Descendants(W + "br").Any(mark => mark.Attribute(W + "type")?.Value == "page"),
            IsGenerated = isUntouched || (part is not null && generated.Holds(part, text)),
            Runs = Runs(element, look.Text),
            Figures = drawn,
            Bookmarks = bookmarks,
            Targets = Targets(element),
        });
        if (element.Element(W + "pPr")?.Element(W + "sectPr") is { } section)
        {
            EndSection(section);
        }
    }

    private void EndSection(XElement properties)
    {
        var place = _blocks.Skip(_sectionStart).FirstOrDefault()?.Place ?? DraftPlace.Document;
        _sections.Add(margins.Next(properties, place));
        _sectionStart = _blocks.Count;
    }

    private void Table(XElement element, string? part, bool isUntouched)
    {
        _underHeading++;
        var rows = element.Elements(W + "tr").Where(row => row.Element(W + "trPr")?.Element(W + "del") is null).ToArray();
        var name = _caption.Length > 0 ? _caption : NameOf(rows);
        _caption = "";
        var place = Place() with { Table = name };
        var read = rows.Select((row, at) => Row(row, at + 1, name, part, isUntouched)).ToArray();
        var width = element.Element(W + "tblGrid")?.Elements(W + "gridCol").Sum(column => int.TryParse(column.Attribute(W + "w")?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var twips) ? twips : 0) ?? 0;
        _blocks.Add(new DraftTable(place, _sections.Count, width, read) { IsGenerated = isUntouched });
    }

    private DraftRow Row(XElement row, int number, string table, string? part, bool isUntouched)
    {
        var cells = new List<DraftCell>();
        foreach (var cell in row.Elements(W + "tc").Concat(row.Elements(W + "sdt").Descendants(W + "tc")))
        {
            var properties = cell.Element(W + "tcPr");
            var span = int.TryParse(properties?.Element(W + "gridSpan")?.Attribute(W + "val")?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var wide) ? Math.Max(1, wide) : 1;
            var fill = properties?.Element(W + "shd")?.Attribute(W + "fill")?.Value;
            var column = cells.Sum(before => before.Span) + 1;
            cells.Add(new DraftCell([.. cell.Descendants(W + "p").Select(paragraph => CellParagraph(paragraph, Place() with { Table = table, Row = number, Column = column }, part, isUntouched))], span, fill is null or "auto" ? "" : fill));
        }

        var settings = row.Element(W + "trPr");
        return new DraftRow(cells, IsOn(settings?.Element(W + "tblHeader")), !IsOn(settings?.Element(W + "cantSplit")));
    }

    private DraftParagraph CellParagraph(XElement element, DraftPlace place, string? part, bool isUntouched)
    {
        var look = styles.Of(element);
        var text = Text(element);
        return new DraftParagraph(place, _sections.Count, DraftRole.Cell, text)
        {
            Style = look.StyleName,
            Alignment = look.Alignment,
            Line = look.Line,
            KeepNext = look.KeepNext,
            IsGenerated = isUntouched || (part is not null && generated.Holds(part, text)),
            Runs = Runs(element, look.Text),
            Figures = figures.Of(element),
            Bookmarks = TakeBookmarks(element),
            Targets = Targets(element),
        };
    }

    private DraftPlace Place() => new(++_number, _path, _underHeading) { Page = _page };

    private string[] TakeBookmarks(XElement element)
    {
        string[] all = [.. _bookmarks, .. element.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "name")?.Value ?? "")];
        _bookmarks.Clear();
        foreach (var name in all)
        {
            _page = pages.GetValueOrDefault(name, _page);
        }

        return all;
    }

    private List<DraftRun> Runs(XElement paragraph, RunLook paragraphLook)
    {
        var runs = new List<DraftRun>();
        foreach (var run in OwnRuns(paragraph))
        {
            var text = Text(run.Elements());
            if (text.Length > 0)
            {
                var look = styles.Of(run, paragraphLook);
                runs.Add(new DraftRun(text, look.Font, look.HalfPoints) { LatinFont = look.LatinFont, Bold = look.Bold, Colour = look.Colour, Highlighted = look.Highlighted });
            }
        }

        return runs;
    }

    private static string Text(XElement paragraph) => string.Concat(OwnRuns(paragraph).Select(run => Text(run.Elements())));

    // Runs in boxes belong to the paragraphs there; text that moved away is no longer here.
    private static IEnumerable<XElement> OwnRuns(XElement paragraph) =>
        paragraph.Descendants(W + "r").Where(run => run.Ancestors(W + "p").First() == paragraph && !run.Ancestors(W + "moveFrom").Any());

    private static string Text(IEnumerable<XElement> parts) => string.Concat(parts.Select(part => part.Name.LocalName switch
    {
        "t" => part.Value.Replace("\u2060", "", StringComparison.Ordinal),
        "tab" => "\t",
        "br" => "\n",
        "noBreakHyphen" => "-",
        _ => "",
    }));

    private static IReadOnlyList<string> Targets(XElement paragraph)
    {
        var codes = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            codes.Append(element.Name.LocalName switch
            {
                "instrText" => element.Value,
                "fldSimple" => element.Attribute(W + "instr")?.Value + "\n",
                "fldChar" => "\n",
                _ => "",
            });
        }

        return
        [
            .. paragraph.Descendants(W + "hyperlink").Select(link => link.Attribute(W + "anchor")?.Value ?? "").Where(name => name is not ("" or "_top"))
                .Concat(References().Matches(codes.ToString()).Select(match => match.Groups["name"].Value))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static string NameOf(XElement[] rows)
    {
        var first = rows.SelectMany(row => row.Descendants(W + "p")).Select(PlainText.OfParagraph).FirstOrDefault(text => text.Trim().Length > 0)?.Trim() ?? "";
        return first.Length == 0 ? "表格" : $"“{(first.Length > LongestTableName ? first[..LongestTableName] + "…" : first)}”表";
    }

    private static bool IsOn(XElement? flag) => flag is not null && flag.Attribute(W + "val")?.Value is not ("0" or "false" or "off");

    [GeneratedRegex(@"^\s*续?[图表]\s?\d{1,4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CaptionLabel();

    [GeneratedRegex("(^|\\s)(PAGEREF|REF|NOTEREF)\\s+\"?(?<name>[^\\s\"\\\\]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex References();
}
