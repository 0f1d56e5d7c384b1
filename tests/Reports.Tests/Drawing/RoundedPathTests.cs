using Reports.Core.Diagrams;
using Reports.Drawing.Geometry;

namespace Reports.Tests.Drawing;

public class RoundedPathTests
{
    [Fact]
    public void A_right_angle_becomes_a_quarter_circle()
    {
        var steps = RoundedPath.Of(Open(4, new(0, 0), new(10, 0), new(10, 10)));

        Assert.Equal([OutlineVerb.Move, OutlineVerb.Line, OutlineVerb.Curve, OutlineVerb.Line], steps.Select(step => step.Verb));
        Near(new(6, 0), steps[1].End);
        Near(new(10, 4), steps[2].End);

        // The middle of the curve is as far from the arc's centre as its ends.
        var middle = new Position(
            (steps[1].End.X + (3 * steps[2].Handle1.X) + (3 * steps[2].Handle2.X) + steps[2].End.X) / 8,
            (steps[1].End.Y + (3 * steps[2].Handle1.Y) + (3 * steps[2].Handle2.Y) + steps[2].End.Y) / 8);
        Assert.Equal(4, Math.Sqrt(Math.Pow(middle.X - 6, 2) + Math.Pow(middle.Y - 4, 2)), 2);
    }

    [Fact]
    public void A_short_leg_between_two_corners_is_shared_between_them()
    {
        var steps = RoundedPath.Of(Open(4, new(0, 0), new(10, 0), new(10, 4), new(20, 4)));

        Near(new(8, 0), steps[1].End);
        Near(new(10, 2), steps[2].End);
        Near(new(12, 4), steps[4].End);
    }

    [Fact]
    public void Straight_on_repeated_points_and_turning_back_stay_as_they_are()
    {
        var steps = RoundedPath.Of(Open(4, new(0, 0), new(0, 0), new(5, 0), new(10, 0), new(3, 0)));

        Assert.DoesNotContain(steps, step => step.Verb == OutlineVerb.Curve);
        Assert.Equal([0, 5, 10, 3], steps.Select(step => step.End.X));
    }

    [Fact]
    public void A_closed_path_is_rounded_at_every_corner() =>
        Assert.Equal(
            3,
            RoundedPath.Of(new PathShape([new(0, 0), new(10, 0), new(5, 8), new(0, 0)], Closed: true, 1, Fill: null, Edge: null))
                .Count(step => step.Verb == OutlineVerb.Curve));

    private static PathShape Open(double radius, params Position[] points) => new(points, Closed: false, radius, Fill: null, Edge: null);

    private static void Near(Position expected, Position actual)
    {
        Assert.Equal(expected.X, actual.X, 6);
        Assert.Equal(expected.Y, actual.Y, 6);
    }
}
