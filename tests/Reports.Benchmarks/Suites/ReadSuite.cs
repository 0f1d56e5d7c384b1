using Reports.Excel.Reading;
using Reports.Testing.Synthetic;
using static System.FormattableString;

namespace Reports.Benchmarks.Suites;

/// <summary>Reading a filled workbook.</summary>
internal static class ReadSuite
{
    /// <summary>Runs it.</summary>
    public static void Run()
    {
        var xlsx = Bench.Xlsx(SyntheticSize.W);
        ResultTable.Begin("Reading W (must ≤ 60, aim 25)");
        ResultTable.Add(WarmTimer.Time("read", () => WorkbookReader.Read(new MemoryStream(xlsx), "w.xlsx")), Invariant($"{xlsx.Length / 1000} kB"));
    }
}
