using System.Diagnostics;

namespace Reports.Benchmarks;

/// <summary>Times work after the machine has warmed up for it: runs until both a number of runs and a time are reached, then takes the median.</summary>
internal static class WarmTimer
{
    private const int LeastRuns = 7;
    private const int MostRuns = 200;
    private const int MostWarmUps = 1000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(3);

    /// <summary>The measured work.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="work">The work; what it returns is kept alive, so that nothing is optimised away.</param>
    public static Measurement Time(string name, Func<object> work) => Time(name, work, WarmUp, Measured);

    /// <summary>The same in a fraction of the time, for ranking many small pieces of work.</summary>
    public static Measurement TimeBriefly(string name, Func<object> work) => Time(name, work, WarmUp / 20, Measured / 10);

    private static Measurement Time(string name, Func<object> work, TimeSpan warmUp, TimeSpan measured)
    {
        var clock = Stopwatch.StartNew();
        for (var run = 0; run < 2 || (clock.Elapsed < warmUp && run < MostWarmUps); run++)
        {
            GC.KeepAlive(work());
        }

        var times = new List<double>();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        clock.Restart();
        while (times.Count < LeastRuns || (clock.Elapsed < measured && times.Count < MostRuns))
        {
            var before = clock.Elapsed;
            GC.KeepAlive(work());
            times.Add((clock.Elapsed - before).TotalMilliseconds);
        }

        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        times.Sort();
        return new Measurement(name, times[times.Count / 2], times[0], times[^1], times.Count, allocated / (double)times.Count / 1e6);
    }
}
