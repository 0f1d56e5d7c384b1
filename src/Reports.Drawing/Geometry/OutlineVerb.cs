namespace Reports.Drawing.Geometry;

/// <summary>One step of an outline.</summary>
internal enum OutlineVerb
{
    /// <summary>Starts a run.</summary>
    Move,

    /// <summary>Straight to <see cref="OutlineStep.End"/>.</summary>
    Line,

    /// <summary>A cubic Bézier curve to <see cref="OutlineStep.End"/>.</summary>
    Curve,

    /// <summary>Back to the start of the run.</summary>
    Close,
}
