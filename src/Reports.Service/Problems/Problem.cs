using Reports.Core;

namespace Reports.Service.Problems;

/// <summary>Something the service answers instead of a result: its lasting name, HTTP status and words.</summary>
/// <param name="Name">Lower-case kebab name; <c>urn:reports:problem:</c> and this is the problem's type.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What is wrong.</param>
/// <param name="NextStep">What the user should do now.</param>
public sealed record Problem(string Name, int Status, Bilingual Title, Bilingual NextStep)
{
    /// <summary>Start of every problem type.</summary>
    public const string TypePrefix = "urn:reports:problem:";

    /// <summary>Cells concerned.</summary>
    public IReadOnlyList<ProblemPlace> Places { get; init; } = [];

    /// <summary>Seconds after which it is worth trying again; null when trying again does not help.</summary>
    public int? RetryAfter { get; init; }
}
