namespace Reports.Word.Tracking;

/// <summary>What becomes of a token.</summary>
internal enum TokenChange
{
    /// <summary>It stands in both texts.</summary>
    Same,

    /// <summary>Only the old text has it.</summary>
    Deleted,

    /// <summary>Only the new text has it.</summary>
    Inserted,
}
