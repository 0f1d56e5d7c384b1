using System.Globalization;
using System.Xml;

namespace Reports.Excel.Reading;

/// <summary>For each cell style of the workbook what its number format does.</summary>
internal sealed class StyleTable
{
    private readonly IReadOnlyList<CellFormat> _formats;
    private readonly string? _missingPart;

    private StyleTable(IReadOnlyList<CellFormat> formats, string? missingPart = null)
    {
        _formats = formats;
        _missingPart = missingPart;
    }

    /// <summary>The table of a workbook without styles.</summary>
    public static StyleTable None { get; } = new([]);

    /// <summary>The table of a workbook whose styles are announced but not there: numbers with a style cannot be understood.</summary>
    public static StyleTable Missing(string part) => new([], part);

    /// <summary>Reads the styles part.</summary>
    public static StyleTable Read(XmlReader reader, string part, ReadLimits limits)
    {
        reader.CheckRoot(part, "styleSheet");
        var codes = new Dictionary<int, CellFormat>();
        var styles = new List<int>();
        var inCellXfs = false;
        while (reader.ReadElement(limits))
        {
            // The children of styleSheet stand at depth 1; xf means cell styles only inside cellXfs.
            inCellXfs = reader.Depth == 1 ? reader.LocalName == "cellXfs" : inCellXfs;
            if (reader is { LocalName: "numFmt", Depth: 2 } && TryId(reader.GetAttribute("numFmtId"), out var id))
            {
                codes[id] = NumberFormats.OfCode(reader.GetAttribute("formatCode") ?? "");
            }
            else if (inCellXfs && reader is { LocalName: "xf", Depth: 2 })
            {
                styles.Add(TryId(reader.GetAttribute("numFmtId"), out var format) ? format : 0);
            }

            limits.CheckMarks(Math.Max(codes.Count, styles.Count), part);
        }

        return new StyleTable(styles.ConvertAll(id => codes.TryGetValue(id, out var format) ? format : NumberFormats.BuiltIn(id)));
    }

    /// <summary>What the format of style <paramref name="index"/> does; a number for styles that do not exist.</summary>
    public CellFormat FormatOf(int index)
    {
        if (_missingPart is not null && index > 0)
        {
            throw Refusals.MissingPart(_missingPart);
        }

        return (uint)index < (uint)_formats.Count ? _formats[index] : CellFormat.Number;
    }

    private static bool TryId(string? text, out int id) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id);
}
