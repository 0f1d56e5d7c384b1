using System.Security.Cryptography;
using Reports.Core.Diagrams;
using Reports.Core.Documents;
using Reports.Word.Reading;

namespace Reports.Word;

/// <summary>A report for the printer: LibreOffice prints the PNG of a figure, not its SVG, so these make way for sharp ones.</summary>
public static class PrintPictures
{
    // Pixels an inch on paper, what rule FIG-10 asks of pictures.
    private const int Dpi = 300;

    /// <summary>The document with its figures as sharp as print needs; what people put in stays.</summary>
    /// <param name="docx">The report as written, edits and an office's style included.</param>
    /// <param name="document">What it was written from.</param>
    /// <param name="painter">What painted its figures.</param>
    /// <exception cref="DocumentUnreadableException">Not a usable docx.</exception>
    public static byte[] Sharpen(byte[] docx, ReportDocument document, IDiagramPainter painter)
    {
        ArgumentNullException.ThrowIfNull(docx);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(painter);
        var file = DocxFile.Open(docx, "");

        // Found by their bytes: keeping and styling give parts other names.
        var pictures = file.Paths.Where(path => path.EndsWith(".png", StringComparison.Ordinal)).ToLookup(path => HashOf(file.Bytes(path)!), StringComparer.Ordinal);
        foreach (var figure in document.Blocks.OfType<FigureBlock>())
        {
            foreach (var path in pictures[HashOf(FigureParts.Fallback(figure, painter))])
            {
                file.Put(path, painter.Png(figure.Layout, FigureParts.DpiOf(figure, Dpi)));
            }
        }

        return file.ToBytes();
    }

    private static string HashOf(byte[] picture) => Convert.ToHexString(SHA256.HashData(picture));
}
