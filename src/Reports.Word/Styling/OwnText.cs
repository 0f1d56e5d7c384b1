using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using Reports.Core.Documents.Pagination;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>An office's own text in numbers, so that page numbers count it.</summary>
internal sealed class OwnText(StyleFile file, int width)
{
    private const int EmuPerTwip = 635;

    // Cell margins of Word's own tables, left and right together; rules and their like above and below.
    private const int CellSides = 216;
    private const int RowRule = 10;
    private const int Unknown = 100_000_000;

    /// <summary>The paragraphs and rows of elements.</summary>
    internal IEnumerable<OwnPart> Of(IEnumerable<XElement> elements) => elements.SelectMany(element => element.Name.LocalName switch
    {
        "p" => Paragraph(element),
        "tbl" => element.Descendants(W + "tr").Where(row => row.Ancestors(W + "tbl").First() == element).Select(row => Row(row, element)),
        "sdt" => Of(element.Element(W + "sdtContent")?.Elements() ?? []),
        _ => [],
    });

    /// <summary>Level of the heading a paragraph is; 0 for none.</summary>
    internal int LevelOf(XElement element) => element.Name == W + "p" && TextOf(element).Trim().Length > 0 ? file.FormatOf(element).OutlineLevel : 0;

    /// <summary>What a paragraph shows.</summary>
    internal static string TextOf(XElement paragraph) => string.Concat(Visible(paragraph).Select(each => each.Name.LocalName switch
    {
        "t" => each.Value,
        "tab" => "\u3000",
        "br" or "cr" when each.Attribute(W + "type") is null => "\n",
        _ => "",
    }));

    // Not what is in text boxes, which stand beside the text.
    private static IEnumerable<XElement> Visible(XElement paragraph) =>
        paragraph.Elements().SelectMany(Below).Where(each => each.Parent?.Name == W + "r");

    private static IEnumerable<XElement> Below(XElement element) =>
        element.Name.LocalName is "drawing" or "pict" or "object" or "AlternateContent" or "del" or "pPr" ? [] : element.Elements().SelectMany(Below).Prepend(element);

    private IEnumerable<OwnPart> Paragraph(XElement paragraph)
    {
        var format = file.FormatOf(paragraph);
        var picture = paragraph.Descendants(Wp + "inline").Select(inline => Extent(inline, "cy")).DefaultIfEmpty(0).Max();
        var breaks = paragraph.Descendants(W + "br").Count(each => each.Attribute(W + "type")?.Value == "page");
        var isBlankBreak = breaks > 0 && TextOf(paragraph).Trim().Length == 0;
        yield return new OwnPart(format, TextOf(paragraph)) { Height = picture > format.Line ? picture : 0 };
        if (isBlankBreak)
        {
            // What follows the break in its paragraph is an empty line on the next page.
            yield return new OwnPart(format, "") { StartsPage = true };
        }
    }

    private OwnPart Row(XElement row, XElement table)
    {
        var grid = table.Element(W + "tblGrid")?.Elements(W + "gridCol").Select(column => Number(column, "w")).ToList() ?? [];
        var share = grid.Sum() > 0 ? (double)Math.Min(width, grid.Sum()) / grid.Sum() : 0;
        var at = 0;
        var highest = 0;
        foreach (var cell in row.Descendants(W + "tc").Where(cell => cell.Ancestors(W + "tr").First() == row))
        {
            var span = Math.Max(1, Number(cell.Element(W + "tcPr")?.Element(W + "gridSpan"), "val"));
            var room = share > 0 ? (int)(grid.Skip(at).Take(span).Sum() * share) - CellSides : width / 2;
            at += span;
            var inCell = new OwnText(file, Math.Max(400, room));
            highest = Math.Max(highest, inCell.Of(cell.Elements()).Sum(part => inCell.HeightOf(part)));
        }

        var wanted = Number(row.Element(W + "trPr")?.Element(W + "trHeight"), "val");
        return new OwnPart(OfficialStyles.TableGap, "") { Height = Math.Max(1, Math.Max(highest, wanted) + RowRule) };
    }

    private int HeightOf(OwnPart part) => part.Height > 0 ? part.Height : Paginator.HeightOf(part, width);

    private static int Extent(XElement inline, string side) =>
        long.TryParse(inline.Element(Wp + "extent")?.Attribute(side)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var emu) && emu < Unknown ? (int)(emu / EmuPerTwip) : 0;

    private static int Number(XElement? element, string attribute) =>
        int.TryParse(element?.Attribute(W + attribute)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 100_000 ? value : 0;
}
