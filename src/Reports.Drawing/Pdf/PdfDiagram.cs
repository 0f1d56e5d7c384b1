using Reports.Core.Diagrams;
using Reports.Drawing.Raster;
using Reports.Drawing.Typefaces;
using SkiaSharp;

namespace Reports.Drawing.Pdf;

/// <summary>Paints layouts to the pages of a PDF with searchable text. It carries no date: same layouts, same bytes.</summary>
internal static class PdfDiagram
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Write(IReadOnlyList<DiagramLayout> pages, DiagramFonts fonts)
    {
        var about = SKDocumentPdfMetadata.Default;
        about.Title = pages[0].Title;
        about.Subject = pages[0].AltText;
        about.Creator = "Reports";
        about.Creation = null;
        about.Modified = null;
        using var glyphs = new UsedGlyphs(pages, fonts);
        using var bytes = new MemoryStream();
        using (var document = SKDocument.CreatePdf(bytes, about))
        {
            foreach (var layout in pages)
            {
                var canvas = document.BeginPage((float)layout.Width, (float)layout.Height);
                using (var painter = new CanvasPainter(canvas, glyphs))
                {
                    painter.Paint(layout.Shapes);
                }

                document.EndPage();
            }

            document.Close();
        }

        return PdfLanguage.Add(bytes.ToArray(), "zh-CN");
    }
}
