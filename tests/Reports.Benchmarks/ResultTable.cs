using static System.FormattableString;

namespace Reports.Benchmarks;

/// <summary>Prints measurements as a Markdown table, so that they can stand in a document as they are.</summary>
internal static class ResultTable
{
    /// <summary>Prints the head.</summary>
    public static void Begin(string title)
    {
        Console.WriteLine();
        Console.WriteLine($"## {title}");
        Console.WriteLine();
        Console.WriteLine("| work | median ms | fastest | slowest | runs | MB a run | note |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---|");
    }

    /// <summary>Prints one row.</summary>
    public static void Add(Measurement result, string note = "") =>
        Console.WriteLine(Invariant($"| {result.Name} | {result.Median:0.0##} | {result.Fastest:0.0##} | {result.Slowest:0.0##} | {result.Runs} | {result.AllocatedMegabytes:0.0#} | {note} |"));
}
