namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>What several plans need together, so that their streets line up.</summary>
internal sealed class JointNeeds(IReadOnlyList<WirePlan> plans) : IStreetNeeds
{
    /// <inheritdoc />
    public int Lanes(Way way, int track) => plans.Max(plan => plan.Lanes(way, track));

    /// <inheritdoc />
    public bool IsPassed(Way way, int track) => plans.Any(plan => plan.IsPassed(way, track));

    /// <inheritdoc />
    public bool IsJoined(Way way, int track) => plans.Any(plan => plan.IsJoined(way, track));

    /// <inheritdoc />
    public bool IsJoinedWithMark(Way way, int track) => plans.Any(plan => plan.IsJoinedWithMark(way, track));
}
