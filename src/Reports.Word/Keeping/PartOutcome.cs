namespace Reports.Word.Keeping;

/// <summary>What became of a part when a report was made anew over an edited one.</summary>
public enum PartOutcome
{
    /// <summary>Nobody had changed it: the new content stands.</summary>
    Updated,

    /// <summary>A person had changed it and the data had not: the person's content stands.</summary>
    Kept,

    /// <summary>Both had changed: the person's content stands, with the new one in a comment.</summary>
    Conflict,

    /// <summary>A person had deleted it and its data had not changed: it stays away.</summary>
    StaysDeleted,

    /// <summary>A person had deleted it and its data have changed: it is back, with a comment.</summary>
    Returned,

    /// <summary>Its data are gone, but a person had changed it: it stays, with a comment.</summary>
    Orphaned,

    /// <summary>Its data are gone and nobody had changed it: it is gone too.</summary>
    Dropped,

    /// <summary>New data: it was not there before.</summary>
    Added,
}
