using Reports.Core;
using Reports.Core.Rules;

namespace Reports.Service.Rules;

/// <summary>A rule and its explanation in one language.</summary>
/// <param name="Code">Lasting code.</param>
/// <param name="Group">Letters before the hyphen.</param>
/// <param name="GroupTitle">What the group is about.</param>
/// <param name="Severity">How much its findings weigh.</param>
/// <param name="Title">What holds when all is well.</param>
/// <param name="Why">What it checks and why.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Passing">An example that passes.</param>
/// <param name="Failing">An example that fails.</param>
public sealed record RuleAnswer(
    string Code,
    string Group,
    string GroupTitle,
    Severity Severity,
    string Title,
    string Why,
    string Basis,
    string Passing,
    string Failing)
{
    /// <summary>The answer for a rule.</summary>
    internal static RuleAnswer Of(RuleInfo info, Language language) => new(
        info.Code,
        info.Group,
        GroupTitles.Of(info.Group).In(language),
        info.Severity,
        info.Title.In(language),
        info.Why.In(language),
        info.Basis.In(language),
        info.Passing,
        info.Failing);
}
