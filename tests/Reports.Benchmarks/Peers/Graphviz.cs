using System.Globalization;
using System.Text;
using Reports.Core.Diagrams;
using static System.FormattableString;

namespace Reports.Benchmarks.Peers;

/// <summary>graphviz: <c>dot</c> places cards as it likes; <c>neato -n</c> leads links between cards where we put them.</summary>
internal static class Graphviz
{
    /// <summary>Starting a process takes now more, now less time, so that times below this say nothing, in milliseconds.</summary>
    public const double Uncertainty = 5;

    private const double Inch = 72;
    private const int Runs = 5;
    private const int PiecesOfACurve = 8;

    /// <summary>The same cards and links drawn by it; null when it is not installed.</summary>
    /// <param name="ours">Our drawing: the cards, their sizes, the links.</param>
    /// <param name="splines">Its way of drawing links: <c>ortho</c> or <c>spline</c>.</param>
    /// <param name="keepsPlaces">Whether cards stay where we put them.</param>
    public static LinkDrawing? Draw(LinkDrawing ours, string splines, bool keepsPlaces)
    {
        var (program, name) = keepsPlaces ? ("neato", $"graphviz neato -n, splines={splines}, cards where ours are") : ("dot", $"graphviz dot, splines={splines}");
        string[] arguments = keepsPlaces ? ["-n", "-Tplain"] : ["-Tplain"];
        var graph = Describe(ours, splines, keepsPlaces);
        var (full, times) = Time(program, arguments, graph);
        var (_, empty) = Time(program, arguments, "digraph { a -> b }");
        return full is null ? null : Read(full, ours, name, times - empty);
    }

    // The time of an empty graph is that of starting the program: it is taken off.
    private static (string? Output, double Milliseconds) Time(string program, string[] arguments, string graph)
    {
        var output = OtherProgram.Run(program, arguments, graph);
        var times = new List<double>();
        for (var run = 0; run < Runs && output is not null; run++)
        {
            var before = System.Diagnostics.Stopwatch.GetTimestamp();
            output = OtherProgram.Run(program, arguments, graph);
            times.Add(System.Diagnostics.Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }

        return (output, times.Order().ElementAtOrDefault(times.Count / 2));
    }

    private static string Describe(LinkDrawing ours, string splines, bool keepsPlaces)
    {
        var text = new StringBuilder();
        text.AppendLine(Invariant($"digraph {{ rankdir=LR; splines={splines}; node [shape=box, fixedsize=true, label=\"\"];"));
        foreach (var (id, box) in ours.Boxes)
        {
            var place = keepsPlaces ? Invariant($", pos=\"{box.CentreX},{-box.CentreY}\"") : "";
            text.AppendLine(Invariant($"\"{id}\" [width={box.Width / Inch}, height={box.Height / Inch}{place}];"));
        }

        foreach (var line in ours.Lines)
        {
            text.AppendLine(Invariant($"\"{line.From}\" -> \"{line.To}\";"));
        }

        return text.AppendLine("}").ToString();
    }

    // https://graphviz.org/docs/outputs/plain: measures in inches, y upwards.
    private static LinkDrawing Read(string plain, LinkDrawing ours, string name, double milliseconds)
    {
        var boxes = new Dictionary<string, Box>(StringComparer.Ordinal);
        var lines = new List<LinkLine>();
        foreach (var words in plain.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (words is ["node", var id, ..])
            {
                var (x, y, width, height) = (Points(words[2]), -Points(words[3]), Points(words[4]), Points(words[5]));
                boxes[id.Trim('"')] = new Box(x - (width / 2), y - (height / 2), width, height);
            }
            else if (words is ["edge", var from, var to, var count, ..])
            {
                var controls = Enumerable.Range(0, int.Parse(count, CultureInfo.InvariantCulture)).Select(at => new Position(Points(words[4 + (2 * at)]), -Points(words[5 + (2 * at)]))).ToList();
                lines.Add(new LinkLine(from.Trim('"'), to.Trim('"'), Straightened(controls)));
            }
        }

        return new LinkDrawing(name, milliseconds, boxes.Count == ours.Boxes.Count ? boxes : ours.Boxes, lines);
    }

    private static List<Position> Straightened(List<Position> controls)
    {
        var points = new List<Position> { controls[0] };
        for (var at = 0; at + 3 < controls.Count; at += 3)
        {
            for (var piece = 1; piece <= PiecesOfACurve; piece++)
            {
                var t = piece / (double)PiecesOfACurve;
                double[] weights = [(1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t];
                points.Add(new Position(weights.Select((weight, i) => weight * controls[at + i].X).Sum(), weights.Select((weight, i) => weight * controls[at + i].Y).Sum()));
            }
        }

        return points;
    }

    private static double Points(string inches) => double.Parse(inches, CultureInfo.InvariantCulture) * Inch;
}
