using Reports.Core.Rules;

namespace Reports.Service.Answers;

/// <summary>Number of findings by weight.</summary>
public sealed record SummaryAnswer(int Error, int Warning, int Note)
{
    /// <summary>The summary of a check.</summary>
    internal static SummaryAnswer Of(CheckResult result) => new(result.Errors, result.Warnings, result.Notes);
}
