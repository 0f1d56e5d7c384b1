using System.Buffers.Binary;
using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents.Drafts;
using static Reports.Word.Wml;

namespace Reports.Word.Reading.Drafts;

/// <summary>Pictures and drawings of a document.</summary>
internal sealed class DocumentFigures(DocxFile file)
{
    private const double EmuPerInch = 914400;
    private static readonly string[] VectorEndings = [".svg", ".emf", ".wmf"];

    private readonly Dictionary<string, string> _targets = file.Links(file.MainPath)
        .Where(link => !link.IsExternal)
        .DistinctBy(link => link.Id, StringComparer.Ordinal)
        .ToDictionary(link => link.Id, link => DocxFile.PathOf(file.MainPath, link), StringComparer.Ordinal);

    /// <summary>What is drawn in a paragraph; boxes of text are no figures.</summary>
    internal IReadOnlyList<DraftFigure> Of(XElement paragraph) =>
    [
        .. paragraph.Descendants(W + "drawing").Where(drawing => IsShown(drawing) && IsFigure(drawing)).Select(Figure),
        .. paragraph.Descendants(W + "pict").Concat(paragraph.Descendants(W + "object"))
            .Where(picture => IsShown(picture) && picture.Descendants().Any(element => element.Name.LocalName == "imagedata"))
            .Select(OldFigure),
    ];

    // Programs that do not know a drawing take the fallback; it shows the same.
    private static bool IsShown(XElement drawing) => !drawing.Ancestors(Compatibility + "Fallback").Any();

    private static bool IsFigure(XElement drawing) =>
        drawing.Descendants(Pic + "pic").Any()
        || drawing.Descendants(A + "graphicData").Any(data => data.Attribute("uri")?.Value is { } uri && (uri.EndsWith("/chart", StringComparison.Ordinal) || uri.EndsWith("/diagram", StringComparison.Ordinal)))
        || Connectors(drawing).Any();

    private static IEnumerable<XElement> Connectors(XElement drawing) => drawing.Descendants().Where(element => element.Name.LocalName is "cNvCnPr" or "cNvCxnSpPr");

    private DraftFigure Figure(XElement drawing)
    {
        var properties = drawing.Descendants(Wp + "docPr").FirstOrDefault();
        var loose = Connectors(drawing).Count(line => line.Element(A + "stCxn") is null || line.Element(A + "endCxn") is null);
        var picture = drawing.Descendants(A + "blip").FirstOrDefault();
        var path = _targets.GetValueOrDefault(picture?.Attribute(R + "embed")?.Value ?? "", "");
        var isVector = picture is null || picture.Descendants(Svg + "svgBlip").Any() || Array.Exists(VectorEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        var width = double.TryParse(drawing.Descendants(Wp + "extent").FirstOrDefault()?.Attribute("cx")?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var emu) ? emu / EmuPerInch : 0;
        return new DraftFigure(properties?.Attribute("descr")?.Value ?? "", isVector, isVector || width <= 0 ? 0 : (int)Math.Round(PixelsAcross(file.Bytes(path)) / width), loose);
    }

    private DraftFigure OldFigure(XElement picture)
    {
        var shape = picture.Descendants().FirstOrDefault(element => element.Name.LocalName == "shape");
        var path = _targets.GetValueOrDefault(picture.Descendants().First(element => element.Name.LocalName == "imagedata").Attribute(R + "id")?.Value ?? "", "");
        return new DraftFigure(shape?.Attribute("alt")?.Value ?? "", Array.Exists(VectorEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)), 0, 0);
    }

    private static int PixelsAcross(byte[]? bytes) => bytes switch
    {
        // PNG: the header chunk follows the signature.
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when bytes.Length >= 24 => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)),
        [0xFF, 0xD8, ..] => JpegWidth(bytes),
        _ => 0,
    };

    // A frame header (SOF0 to SOF15, not DHT, JPG, DAC) holds precision, height, width (ITU-T T.81, B.2.2).
    private static int JpegWidth(byte[] bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 7));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
        }

        return 0;
    }
}
