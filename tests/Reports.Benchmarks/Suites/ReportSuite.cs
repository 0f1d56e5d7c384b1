using Reports.Core.Documents;
using Reports.Testing.Synthetic;
using Reports.Word;
using static System.FormattableString;

namespace Reports.Benchmarks.Suites;

/// <summary>The report: compose and write, with the memory that it takes, and how both grow.</summary>
internal static class ReportSuite
{
    /// <summary>Runs it.</summary>
    public static void Run(Bench bench)
    {
        Measure(bench, "120 scenes, 4 × 1,000 rows (both must ≤ 400, aim 150)", SyntheticSize.Report);
        Measure(bench, "W: 200 scenes, 4 × 1,000 rows", SyntheticSize.W);
        ResultTable.Begin("Growth with the rows: 120 scenes, annex");
        var once = Both(bench, "4 × 1,000 rows", SyntheticSize.Report);
        var tenfold = Both(bench, "4 × 10,000 rows", SyntheticSize.Report with { RowsPerList = 10 * SyntheticSize.Report.RowsPerList });
        Console.WriteLine();
        Console.WriteLine(Invariant($"10 × rows take {tenfold / once:0.0} × the time (must ≤ 11)."));
        Console.WriteLine(Invariant($"Working set of this process: {Environment.WorkingSet / 1e6:0} MB; heap {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0} MB after collecting."));
    }

    private static void Measure(Bench bench, string title, SyntheticSize size)
    {
        var map = bench.Map(size);
        var check = bench.Pipeline.Check(map);
        ResultTable.Begin($"Report of {title}");
        // The other kinds differ in a few pages of text.
        var document = bench.Pipeline.Compose(map, check, ReportKind.Annex);
        ResultTable.Add(WarmTimer.Time("compose", () => bench.Pipeline.Compose(map, check, ReportKind.Annex)));
        var bytes = Write(bench, document).Length;
        ResultTable.Add(WarmTimer.Time("write", () => Write(bench, document)), Invariant($"{bytes / 1000} kB"));
        ResultTable.Add(WarmTimer.Time("both", () => Write(bench, bench.Pipeline.Compose(map, check, ReportKind.Annex))));
    }

    private static double Both(Bench bench, string name, SyntheticSize size)
    {
        var map = bench.Map(size);
        var check = bench.Pipeline.Check(map);
        var result = WarmTimer.Time(name, () => Write(bench, bench.Pipeline.Compose(map, check, ReportKind.Annex)));
        ResultTable.Add(result, "compose and write");
        return result.Median;
    }

    private static byte[] Write(Bench bench, ReportDocument document)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(document, bench.Painter, stream);
        return stream.ToArray();
    }
}
