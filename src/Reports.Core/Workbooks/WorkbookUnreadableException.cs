namespace Reports.Core.Workbooks;

/// <summary>The file cannot be read as a workbook; says why and what the user can do. Thrown only by the reader.</summary>
public sealed class WorkbookUnreadableException : Exception
{
    /// <summary>Refuses a file.</summary>
    public WorkbookUnreadableException(
        UnreadableReason reason,
        Bilingual description,
        Bilingual nextStep,
        Exception? innerException = null)
        : base($"{description.Zh} {description.En}", innerException)
    {
        Reason = reason;
        Description = description;
        NextStep = nextStep;
    }

    /// <summary>Which kind of refusal it is.</summary>
    public UnreadableReason Reason { get; }

    /// <summary>What is wrong with the file, for the user.</summary>
    public Bilingual Description { get; }

    /// <summary>What the user should do now.</summary>
    public Bilingual NextStep { get; }
}
