namespace Reports.Cli;

/// <summary>What the program answers to a script.</summary>
internal static class ExitCode
{
    /// <summary>No error findings.</summary>
    public const int Clean = 0;

    /// <summary>Error findings.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage.</summary>
    public const int Usage = 2;

    /// <summary>The input was refused.</summary>
    public const int Refused = 3;

    /// <summary>The output could not be written.</summary>
    public const int Output = 4;

    /// <summary>Our mistake.</summary>
    public const int Bug = 70;
}
