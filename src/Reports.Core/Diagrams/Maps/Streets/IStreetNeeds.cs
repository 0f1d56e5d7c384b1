namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>How much room links need in each gap.</summary>
internal interface IStreetNeeds
{
    /// <summary>How many lanes a gap needs.</summary>
    int Lanes(Way way, int track);

    /// <summary>Whether a link goes straight through the gap.</summary>
    bool IsPassed(Way way, int track);

    /// <summary>Whether a link joins the boxes on both sides of the gap, so that its two ends must find room there.</summary>
    bool IsJoined(Way way, int track);

    /// <summary>Whether such a link must also show its status within the gap.</summary>
    bool IsJoinedWithMark(Way way, int track);
}
