using Reports.Core.Documents;
using Reports.Testing.Synthetic;
using Reports.Word;
using static System.FormattableString;

namespace Reports.Benchmarks.Suites;

/// <summary>The report: compose and write, with the memory that it takes.</summary>
internal static class ReportSuite
{
    /// <summary>Runs it.</summary>
    public static void Run(Bench bench)
    {
        Measure(bench, "120 scenes, 4 × 1,000 rows", SyntheticSize.Report);
        Measure(bench, "W: 200 scenes, 4 × 1,000 rows (must ≤ 400 with the map, aim 150)", SyntheticSize.W);
        Console.WriteLine();
        Console.WriteLine(Invariant($"Largest working set of this process: {Environment.WorkingSet / 1e6:0} MB now; heap {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0} MB after collecting."));
    }

    private static void Measure(Bench bench, string title, SyntheticSize size)
    {
        var map = bench.Map(size);
        var check = bench.Pipeline.Check(map);
        ResultTable.Begin($"Report of {title}");
        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            var document = bench.Pipeline.Compose(map, check, kind);
            ResultTable.Add(WarmTimer.Time($"compose {kind}", () => bench.Pipeline.Compose(map, check, kind)));
            var bytes = Write(bench, document).Length;
            ResultTable.Add(WarmTimer.Time($"write {kind}", () => Write(bench, document)), Invariant($"{bytes / 1000} kB"));
        }
    }

    private static byte[] Write(Bench bench, ReportDocument document)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(document, bench.Painter, stream);
        return stream.ToArray();
    }
}
