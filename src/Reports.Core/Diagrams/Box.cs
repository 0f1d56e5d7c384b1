namespace Reports.Core.Diagrams;

/// <summary>An upright rectangle in points; y grows downwards.</summary>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => X + Width;

    /// <summary>Bottom edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>Middle, left to right.</summary>
    public double CentreX => X + (Width / 2);

    /// <summary>Middle, top to bottom.</summary>
    public double CentreY => Y + (Height / 2);

    /// <summary>Whether the insides of two boxes meet; touching edges do not count.</summary>
    public bool Overlaps(Box other) =>
        X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>Whether <paramref name="other"/> lies wholly inside, edges included, give or take <paramref name="tolerance"/>.</summary>
    public bool Contains(Box other, double tolerance = 0.01) =>
        other.X >= X - tolerance && other.Right <= Right + tolerance
        && other.Y >= Y - tolerance && other.Bottom <= Bottom + tolerance;
}
