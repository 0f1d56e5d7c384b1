using Reports.Core.Diagrams;
using Reports.Core.Documents;

namespace Reports.Word;

/// <summary>Adds the files of the figures, which are painted when the document is written.</summary>
internal static class FigureParts
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Relationship ids of the pictures by figure id.</summary>
    internal static IReadOnlyDictionary<string, PictureIds> Add(DocxPackage package, IEnumerable<Block> blocks, IDiagramPainter painter)
    {
        var pictures = new Dictionary<string, PictureIds>(StringComparer.Ordinal);
        foreach (var figure in blocks.OfType<FigureBlock>())
        {
            var name = FormattableString.Invariant($"figure{pictures.Count + 1}");
            var scale = figure.WidthMillimetres * PointsPerMillimetre / figure.Layout.Width;
            var dpi = (int)Math.Ceiling(Figures.FallbackDpi * scale);
            pictures.Add(figure.Id, new PictureIds(
                name,
                package.Add($"media/{name}.png", PartKind.Png, () => PackedPart.Of(painter.CompactPng(figure.Layout, dpi), areSmall: true)),
                package.Add($"media/{name}.svg", PartKind.Svg, () => PackedPart.Of(painter.Svg(figure.Layout, keepText: false)))));
        }

        return pictures;
    }
}
