using Reports.Core;

namespace Reports.Word.Reading;

/// <summary>The file cannot be used as the Word document it should be; says why and what the user can do.</summary>
public sealed class DocumentUnreadableException : Exception
{
    /// <summary>Refuses a file.</summary>
    public DocumentUnreadableException(Bilingual description, Bilingual nextStep, Exception? innerException = null)
        : base($"{description.Zh} {description.En}", innerException)
    {
        Description = description;
        NextStep = nextStep;
    }

    /// <summary>What is wrong with the file, for the user.</summary>
    public Bilingual Description { get; }

    /// <summary>What the user should do now.</summary>
    public Bilingual NextStep { get; }
}
