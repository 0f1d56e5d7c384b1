using Reports.Core.Diagrams;
using Reports.Drawing.Raster;
using Reports.Drawing.Typefaces;
using SkiaSharp;

namespace Reports.Drawing.Pdf;

/// <summary>Paints a layout to a one-page PDF with searchable text. It carries no date: same layout, same bytes.</summary>
internal static class PdfDiagram
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Write(DiagramLayout layout, DiagramFonts fonts)
    {
        var about = SKDocumentPdfMetadata.Default;
        about.Title = layout.Title;
        about.Subject = layout.AltText;
        about.Creator = "Reports";
        about.Creation = null;
        about.Modified = null;
        using var glyphs = new UsedGlyphs(layout, fonts);
        using var bytes = new MemoryStream();
        using (var document = SKDocument.CreatePdf(bytes, about))
        {
            var canvas = document.BeginPage((float)layout.Width, (float)layout.Height);
            using (var painter = new CanvasPainter(canvas, glyphs))
            {
                painter.Paint(layout.Shapes);
            }

            document.EndPage();
            document.Close();
        }

        return PdfLanguage.Add(bytes.ToArray(), "zh-CN");
    }
}
