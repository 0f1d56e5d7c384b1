using Reports.Core.Diagrams;
using Reports.Core.Documents;
using Reports.Core.Documents.Pagination;
using Reports.Testing;
using Reports.Testing.Synthetic;
using Reports.Word;
using static System.FormattableString;

namespace Reports.Benchmarks.Suites;

/// <summary>Where the time and the memory of a report go: each stage of composing and writing by itself.</summary>
internal static class StagesSuite
{
    /// <summary>Runs it.</summary>
    public static void Run(Bench bench)
    {
        var map = bench.Map(SyntheticSize.Report);
        var check = bench.Pipeline.Check(map);
        var document = bench.Pipeline.Compose(map, check, ReportKind.Annex);
        var figures = document.Blocks.OfType<FigureBlock>().ToArray();
        var context = WritingContext.Of(document);
        var main = Body(context);
        ResultTable.Begin("Stages of a report of 120 scenes, 4 × 1,000 rows, annex");
        ResultTable.Add(WarmTimer.Time("check", () => bench.Pipeline.Check(map)));
        ResultTable.Add(WarmTimer.Time("lay out the figures", () => new object[] { bench.Pipeline.LayOutCategories(map), bench.Pipeline.LayOutElements(map), bench.Pipeline.LayOutMapPages(map, Core.Diagrams.Maps.MapPage.FoldOut) }), Invariant($"{figures.Length} figures"));
        ResultTable.Add(WarmTimer.Time("compose, layouts included", () => bench.Pipeline.Compose(map, check, ReportKind.Annex)));
        ResultTable.Add(WarmTimer.Time("paginate", () => Paginator.Paginate(document)));
        ResultTable.Add(WarmTimer.Time("SVG", () => figures.Select(figure => bench.Painter.Svg(figure.Layout, keepText: false)).ToArray()), Invariant($"{figures.Sum(figure => bench.Painter.Svg(figure.Layout, keepText: false).Length) / 1000} kB"));
        ResultTable.Add(WarmTimer.Time("PNG", () => figures.Select(figure => FigureParts.Fallback(figure, bench.Painter)).ToArray()), Invariant($"{figures.Sum(figure => FigureParts.Fallback(figure, bench.Painter).Length) / 1000} kB"));
        ResultTable.Add(WarmTimer.Time("XML of the body", () => Body(context)), Invariant($"{main.Length / 1000} kB"));
        ResultTable.Add(WarmTimer.Time("packing it", () => PackedPart.Of(main)), Invariant($"{PackedPart.Of(main).Deflated.Length / 1000} kB"));
        ResultTable.Add(WarmTimer.Time("whole document with empty pictures", () => Write(document, new StubPainter())), Invariant($"{Write(document, new StubPainter()).Length / 1000} kB"));
        ResultTable.Add(WarmTimer.Time("whole document", () => Write(document, bench.Painter)), Invariant($"{Write(document, bench.Painter).Length / 1000} kB"));
    }

    private static byte[] Body(WritingContext context)
    {
        var package = new DocxPackage();
        var pictures = FigureParts.Add(package, context.Document.Blocks, new StubPainter());
        var sections = new SectionParts(package, context).Properties;
        using var stream = new MemoryStream();
        BodyWriter.Document(stream, body => MainPart.Write(body, context, pictures, sections, _ => { }));
        return stream.ToArray();
    }

    private static byte[] Write(ReportDocument document, IDiagramPainter painter)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(document, painter, stream);
        return stream.ToArray();
    }
}
