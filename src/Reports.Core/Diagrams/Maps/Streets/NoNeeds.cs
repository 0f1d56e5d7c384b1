namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>No link anywhere: streets at their narrowest.</summary>
internal sealed class NoNeeds : IStreetNeeds
{
    /// <summary>The only one.</summary>
    public static readonly NoNeeds Instance = new();

    private NoNeeds()
    {
    }

    /// <inheritdoc />
    public int Lanes(Way way, int track) => 0;

    /// <inheritdoc />
    public bool IsPassed(Way way, int track) => false;

    /// <inheritdoc />
    public bool IsJoined(Way way, int track) => false;

    /// <inheritdoc />
    public bool IsJoinedWithMark(Way way, int track) => false;
}
