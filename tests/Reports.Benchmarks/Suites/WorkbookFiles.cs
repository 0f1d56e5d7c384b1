using Reports.Testing;
using Reports.Testing.Synthetic;

namespace Reports.Benchmarks.Suites;

/// <summary>The made-up workbooks as files, for measuring whole processes.</summary>
internal static class WorkbookFiles
{
    /// <summary>Writes them to <c>artifacts/benchmarks</c>.</summary>
    public static void Write()
    {
        var folder = RepositoryFiles.PathOf("artifacts/benchmarks");
        Directory.CreateDirectory(folder);
        foreach (var (name, size) in new[] { ("report.xlsx", SyntheticSize.Report), ("w.xlsx", SyntheticSize.W) })
        {
            File.WriteAllBytes(Path.Combine(folder, name), Bench.Xlsx(size));
            Console.WriteLine($"artifacts/benchmarks/{name}");
        }
    }
}
