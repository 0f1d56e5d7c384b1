using Reports.Core.Rules;

namespace Reports.Service.Answers;

/// <summary>Which program and which rules answered.</summary>
public sealed record ToolAnswer(string Name, string Version, string RulesHash)
{
    /// <summary>This program's version.</summary>
    internal static string OwnVersion { get; } = typeof(RuleCatalogue).Assembly.GetName().Version!.ToString(3);

    /// <summary>This program with the rules that made a result.</summary>
    internal static ToolAnswer Of(CheckResult result) => new("reports", OwnVersion, result.RulesHash);
}
