using Reports.Core.Diagrams;
using Reports.Core.Documents;

namespace Reports.Word;

/// <summary>Adds the files of the figures, which are painted when the document is written.</summary>
internal static class FigureParts
{
    // Pixels an inch of the PNG on paper: enough to read every letter; programs that show SVG never look at it, and print gets PrintPictures.
    private const int FallbackDpi = 150;
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Relationship ids of the pictures by figure id.</summary>
    internal static IReadOnlyDictionary<string, PictureIds> Add(DocxPackage package, IEnumerable<Block> blocks, IDiagramPainter painter)
    {
        var pictures = new Dictionary<string, PictureIds>(StringComparer.Ordinal);
        foreach (var figure in blocks.OfType<FigureBlock>())
        {
            var name = FormattableString.Invariant($"figure{pictures.Count + 1}");
            pictures.Add(figure.Id, new PictureIds(
                name,
                package.Add($"media/{name}.png", PartKind.Png, () => PackedPart.Of(Fallback(figure, painter), areSmall: true)),
                package.Add($"media/{name}.svg", PartKind.Svg, () => PackedPart.Of(painter.Svg(figure.Layout, keepText: false)))));
        }

        return pictures;
    }

    /// <summary>The PNG for programs that do not show SVG.</summary>
    internal static byte[] Fallback(FigureBlock figure, IDiagramPainter painter) => painter.CompactPng(figure.Layout, DpiOf(figure, FallbackDpi));

    /// <summary>Pixels an inch of the layout that give so many an inch of paper.</summary>
    internal static int DpiOf(FigureBlock figure, int onPaper) =>
        (int)Math.Ceiling(onPaper * figure.WidthMillimetres * PointsPerMillimetre / figure.Layout.Width);
}
