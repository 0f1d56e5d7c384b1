namespace Reports.Benchmarks;

/// <summary>What measuring one piece of work gave.</summary>
/// <param name="Name">The work.</param>
/// <param name="Median">Median time of the warm runs in milliseconds.</param>
/// <param name="Fastest">Fastest warm run in milliseconds.</param>
/// <param name="Slowest">Slowest warm run in milliseconds.</param>
/// <param name="Runs">Number of warm runs.</param>
/// <param name="AllocatedMegabytes">Memory taken from the heap by one run.</param>
internal sealed record Measurement(string Name, double Median, double Fastest, double Slowest, int Runs, double AllocatedMegabytes);
