namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>A way out of a box: through which side, into which square of the town.</summary>
/// <param name="X">Column of the first square outside.</param>
/// <param name="Y">Row of the first square outside.</param>
/// <param name="Way">Direction of the run that leaves.</param>
/// <param name="BoxAt">Index of the box's own square along that direction.</param>
/// <param name="Low">Least offset from the middle of the run's track at which it may leave, in points.</param>
/// <param name="High">Greatest such offset.</param>
/// <param name="Cost">What it costs to use this side rather than another.</param>
internal readonly record struct Exit(int X, int Y, Way Way, int BoxAt, double Low, double High, double Cost)
{
    /// <summary>Index of the track the run goes along.</summary>
    public int Track => Way == Way.Across ? Y : X;

    /// <summary>Whether the run leaves towards greater indexes (right or down).</summary>
    public bool IsForward => (Way == Way.Across ? X : Y) > BoxAt;
}
