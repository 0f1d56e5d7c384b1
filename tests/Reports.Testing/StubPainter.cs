using System.Globalization;
using System.Text;
using Reports.Core.Diagrams;

namespace Reports.Testing;

/// <summary>Paints every layout as a grey page; small, valid and the same everywhere.</summary>
public sealed class StubPainter : IDiagramPainter
{
    // A PNG of one grey pixel.
    private const string Pixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGN4BwAA8ADv8GkuoQAAAABJRU5ErkJggg==";

    public byte[] Svg(DiagramLayout layout, bool keepText) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{layout.Width}\" height=\"{layout.Height}\"><rect width=\"{layout.Width}\" height=\"{layout.Height}\" fill=\"#eee\" stroke=\"#000\"/></svg>"));

    public byte[] Png(DiagramLayout layout, int dpi) => Convert.FromBase64String(Pixel);

    public byte[] CompactPng(DiagramLayout layout, int dpi) => Png(layout, dpi);

    public byte[] Pdf(DiagramLayout layout) => throw new NotSupportedException("A Word report needs no PDF figures.");
}
