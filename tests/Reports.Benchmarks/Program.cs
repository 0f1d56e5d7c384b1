using Reports.Benchmarks;
using Reports.Benchmarks.Suites;

// Measured by hand, never in a test: dotnet run -c Release --project tests/Reports.Benchmarks -- read map check report
var suites = new Dictionary<string, Action<Bench>>(StringComparer.Ordinal)
{
    ["read"] = _ => ReadSuite.Run(),
    ["map"] = MapSuite.Run,
    ["map-large"] = MapSuite.RunLarge,
    ["peers"] = PeersSuite.Run,
    ["check"] = CheckSuite.Run,
    ["report"] = ReportSuite.Run,
    ["stages"] = StagesSuite.Run,
    ["files"] = _ => WorkbookFiles.Write(),
};
var wanted = args.Length == 0 ? [.. suites.Keys] : args;
if (wanted.FirstOrDefault(name => !suites.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no suite '{unknown}'. Suites: {string.Join(", ", suites.Keys)}.");
    return 2;
}

#if DEBUG
Console.Error.WriteLine("This is a debug build; its times mean little. Use: dotnet run -c Release --project tests/Reports.Benchmarks");
#endif
var bench = new Bench();
foreach (var name in wanted)
{
    suites[name](bench);
}

return 0;
