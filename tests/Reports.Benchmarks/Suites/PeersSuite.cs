using Reports.Benchmarks.Peers;
using Reports.Core.Model;
using Reports.Excel.Reading;
using Reports.Testing;
using Reports.Testing.Synthetic;
using static System.FormattableString;

namespace Reports.Benchmarks.Suites;

/// <summary>Our layout against graphviz and elkjs on the same cards and links; <c>Peers/fetch.sh</c> fetches them.</summary>
internal static class PeersSuite
{
    /// <summary>Runs it.</summary>
    public static void Run(Bench bench)
    {
        Compare(bench, "Sample: cement industry, 49 scenes, 6 segments", bench.Pipeline.Bind(WorkbookReader.ReadFile(RepositoryFiles.PathOf("templates/samples/cement-industry.xlsx"))));
        Compare(bench, "30 scenes, 20 links, 6 segments", bench.Map(new SyntheticSize(30, 20, 50, 6)));
        Compare(bench, "98 scenes, 70 links, 13 segments", bench.Map(new SyntheticSize(98, 70, 100)));
        Compare(bench, "200 scenes, 400 links, 13 segments", bench.Map(SyntheticSize.W));
    }

    private static void Compare(Bench bench, string title, IndustryMap map)
    {
        Console.WriteLine();
        Console.WriteLine($"### {title}");
        Console.WriteLine();
        Console.WriteLine("| program | links drawn | crossings | links through other cards | total length, m | sheet, m | layout, ms |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        var ours = OurLayout.Draw(bench, map);
        Print(ours, "");
        Print(Graphviz.Draw(ours, "ortho", keepsPlaces: true), "graphviz neato -n");
        Print(Graphviz.Draw(ours, "spline", keepsPlaces: false), "graphviz dot");
        Print(Graphviz.Draw(ours, "ortho", keepsPlaces: false), "graphviz dot, splines=ortho");
        Print(Elk.Draw(ours, keepsColumns: true), "elkjs");
        Print(Elk.Draw(ours, keepsColumns: false), "elkjs");
    }

    private static void Print(LinkDrawing? drawing, string program)
    {
        if (drawing is null)
        {
            Console.WriteLine($"| {program}: not to be had here, or it failed | | | | | | |");
            return;
        }

        const double PointsInAMetre = 72 / 0.0254;
        var quality = DrawingQuality.Of(drawing);
        Console.WriteLine(Invariant($"| {drawing.Program} | {quality.Links} | {quality.Crossings} | {quality.ThroughCards} | {quality.Length / PointsInAMetre:0.0} | {quality.Width / PointsInAMetre:0.0} × {quality.Height / PointsInAMetre:0.0} | {(drawing.Milliseconds < Graphviz.Uncertainty ? Invariant($"< {Graphviz.Uncertainty:0}") : Invariant($"{drawing.Milliseconds:0}"))} |"));
    }
}
