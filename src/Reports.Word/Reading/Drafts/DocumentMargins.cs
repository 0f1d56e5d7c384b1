using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Reports.Core.Documents.Drafts;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word.Reading.Drafts;

/// <summary>Paper, page numbers and headers of the sections.</summary>
internal sealed class DocumentMargins(DocxFile file, DocumentStyles styles, bool evenAndOdd)
{
    private readonly Dictionary<string, string> _targets = file.Links(file.MainPath)
        .Where(link => !link.IsExternal)
        .DistinctBy(link => link.Id, StringComparer.Ordinal)
        .ToDictionary(link => link.Id, link => DocxFile.PathOf(file.MainPath, link), StringComparer.Ordinal);

    // A section without a header or footer of its own has the last one's.
    private readonly Dictionary<string, XElement> _current = new(StringComparer.Ordinal);

    /// <summary>The next section.</summary>
    internal DraftSection Next(XElement properties, DraftPlace place)
    {
        foreach (var reference in properties.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference"))
        {
            var path = _targets.GetValueOrDefault(reference.Attribute(R + "id")?.Value ?? "", "");
            if (file.Bytes(path) is not null)
            {
                _current[Key(reference.Name.LocalName, reference.Attribute(W + "type")?.Value ?? "default")] = file.Xml(path);
            }
        }

        List<DraftPageNumber> numbers = [.. Numbers("default", isEven: false)];
        if (evenAndOdd)
        {
            numbers.AddRange(Numbers("even", isEven: true));
        }

        var header = _current.TryGetValue(Key("headerReference", "default"), out var root) ? string.Concat(root.Descendants(W + "p").Select(PlainText.OfParagraph)).Trim() : "";
        return new DraftSection(place, PaperOf(properties), numbers, header);
    }

    private static string Key(string kind, string type) => kind + " " + type;

    private static PageGeometry PaperOf(XElement properties)
    {
        var size = properties.Element(W + "pgSz");
        var margins = properties.Element(W + "pgMar");
        return new PageGeometry(
            Number(size, "w", OfficialLayout.A4Short),
            Number(size, "h", OfficialLayout.A4Long),
            Math.Abs(Number(margins, "top", 0)),
            Number(margins, "right", 0),
            Math.Abs(Number(margins, "bottom", 0)),
            Number(margins, "left", 0) + Number(margins, "gutter", 0));
    }

    private IEnumerable<DraftPageNumber> Numbers(string type, bool isEven)
    {
        if (!_current.TryGetValue(Key("footerReference", type), out var root))
        {
            yield break;
        }

        foreach (var paragraph in root.Descendants(W + "p"))
        {
            if (ShownNumber(paragraph) is not { } shown)
            {
                continue;
            }

            var look = styles.Of(paragraph);
            var digits = styles.Of(shown.Run, look.Text);
            var turned = paragraph.Ancestors(Wps + "wsp").FirstOrDefault()?.Element(Wps + "bodyPr")?.Attribute("vert")?.Value is { } vert && vert != "horz";
            yield return new DraftPageNumber(isEven, shown.Text, AlignmentOf(paragraph, look, isEven), digits.LatinFont, digits.HalfPoints, turned);
        }
    }

    // Word's own page numbers stand in a frame that says where.
    private static ParagraphAlignment AlignmentOf(XElement paragraph, ParagraphLook look, bool isEven) =>
        paragraph.Element(W + "pPr")?.Element(W + "framePr")?.Attribute(W + "xAlign")?.Value switch
        {
            "right" => ParagraphAlignment.Right,
            "left" => ParagraphAlignment.Left,
            "center" => ParagraphAlignment.Centre,
            "outside" => isEven ? ParagraphAlignment.Left : ParagraphAlignment.Right,
            _ => look.Alignment == ParagraphAlignment.Justified ? ParagraphAlignment.Left : look.Alignment,
        };

    // The paragraph's text with 1 for the number, and the run that holds the number; null when it has no page number.
    private static (string Text, XElement Run)? ShownNumber(XElement paragraph)
    {
        var text = new StringBuilder();
        XElement? number = null;
        var instruction = "";
        var isCode = false;
        var isResult = false;
        foreach (var part in paragraph.Descendants(W + "r").Where(run => run.Ancestors(W + "p").First() == paragraph).Elements())
        {
            var simple = part.Ancestors(W + "fldSimple").FirstOrDefault()?.Attribute(W + "instr")?.Value;
            switch (part.Name.LocalName)
            {
                case "fldChar":
                    var kind = part.Attribute(W + "fldCharType")?.Value;
                    (isCode, isResult) = (kind == "begin", kind == "separate");
                    instruction = isCode ? "" : instruction;
                    if (isResult && IsPage(instruction))
                    {
                        text.Append('1');
                    }

                    break;
                case "instrText" when isCode:
                    instruction += part.Value;
                    break;
                case "t" when simple is not null && IsPage(simple):
                    number = part.Parent;
                    text.Append('1');
                    break;
                case "t" when isResult && IsPage(instruction):
                    number = part.Parent;
                    break;
                case "t":
                    text.Append(part.Value);
                    break;
            }
        }

        return number is null ? null : (text.ToString(), number);
    }

    private static bool IsPage(string instruction) => instruction.Trim().Split(' ', 2)[0].Equals("PAGE", StringComparison.OrdinalIgnoreCase);

    private static int Number(XElement? element, string name, int otherwise) =>
        double.TryParse(element?.Attribute(W + name)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (int)Math.Clamp(number, -1e6, 1e6) : otherwise;
}
