using CsCheck;
using Reports.Core.Diagrams;
using Reports.Drawing.Geometry;

namespace Reports.Tests.Drawing;

public class HatchTests
{
    private static readonly Gen<BoxShape> Boxes = Gen.Select(
        Gen.Double[-50, 500], Gen.Double[0, 500], Gen.Double[0.5, 90], Gen.Double[0.5, 40], Gen.Double[0, 12],
        (x, y, width, height, radius) => new BoxShape(new Box(x, y, width, height), radius, Colour.Of("#000000"), Edge: null) { Hatched = true });

    [Fact]
    public void Stripes_never_leave_the_box() =>
        Boxes.Sample(box => Assert.All(
            Hatch.Stripes(box), step => Assert.True(box.Box.Contains(new Box(step.End.X, step.End.Y, 0, 0), 1e-6))));

    [Fact]
    public void A_large_box_is_covered_by_the_share_the_stripes_have()
    {
        var stripes = Hatch.Stripes(new BoxShape(new Box(7, 11, 300, 300), 0, Colour.Of("#000000"), Edge: null));
        var (area, from) = (0.0, 0);
        for (var at = 0; at < stripes.Count; at++)
        {
            if (stripes[at].Verb == OutlineVerb.Close)
            {
                area += Area([.. stripes.Skip(from).Take(at - from).Select(step => step.End)]);
                from = at + 1;
            }
        }

        Assert.InRange(area / (300 * 300), (1.3 / 3) - 0.01, (1.3 / 3) + 0.01);
    }

    private static double Area(Position[] polygon) => Math.Abs(polygon
        .Select((here, at) => (Here: here, Next: polygon[(at + 1) % polygon.Length]))
        .Sum(side => (side.Here.X * side.Next.Y) - (side.Next.X * side.Here.Y))) / 2;
}
