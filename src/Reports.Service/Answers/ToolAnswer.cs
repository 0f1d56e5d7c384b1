using Reports.Core.Rules;

namespace Reports.Service.Answers;

/// <summary>Which program and which rules answered.</summary>
public sealed record ToolAnswer(string Name, string Version, string RulesHash)
{
    /// <summary>This program.</summary>
    internal static ToolAnswer This { get; } = Of(typeof(RuleCatalogue).Assembly.GetName().Version!.ToString(3));

    private static ToolAnswer Of(string version) => new("reports", version, RuleSetHash.Of(RuleCatalogue.All, version));
}
