using Reports.Core;
using Reports.Core.Model;
using Reports.Core.Workbooks;
using Reports.Drawing;
using Reports.Drawing.Typefaces;
using Reports.Excel.Writing;
using Reports.Testing;
using Reports.Testing.Synthetic;

namespace Reports.Benchmarks;

/// <summary>What all suites work with: the real fonts, template and glossary.</summary>
internal sealed class Bench
{
    /// <summary>Loads them.</summary>
    public Bench()
    {
        var fonts = DiagramFonts.Load();
        Measurer = new SkiaTextMeasurer(fonts);
        Painter = new SkiaDiagramPainter(fonts);
        Pipeline = new ReportPipeline(ContentWorkbook.Template, CheckedContent.Glossary, Measurer, new DateOnly(2026, 10, 12));
    }

    /// <summary>Measures text with the fonts.</summary>
    public SkiaTextMeasurer Measurer { get; }

    /// <summary>Paints.</summary>
    public SkiaDiagramPainter Painter { get; }

    /// <summary>The flow.</summary>
    public ReportPipeline Pipeline { get; }

    /// <summary>A made-up workbook as a reader would give it.</summary>
    public static RawWorkbook Raw(SyntheticSize size) => ContentWorkbook.Raw(SyntheticWorkbook.Content(size));

    /// <summary>The same as a file.</summary>
    public static byte[] Xlsx(SyntheticSize size)
    {
        using var stream = new MemoryStream();
        TemplateWorkbookWriter.Write(ContentWorkbook.Template, SyntheticWorkbook.Content(size), stream);
        return stream.ToArray();
    }

    /// <summary>Its meaning.</summary>
    public IndustryMap Map(SyntheticSize size) => Pipeline.Bind(Raw(size));
}
