namespace Reports.Service.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>Waits for its turn.</summary>
    Queued,

    /// <summary>Is being worked on.</summary>
    Running,

    /// <summary>Its result is there.</summary>
    Done,

    /// <summary>It failed; its problem says why.</summary>
    Failed,

    /// <summary>Somebody stopped it.</summary>
    Cancelled,
}
