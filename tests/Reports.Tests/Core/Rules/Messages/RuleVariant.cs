using Reports.Testing;

namespace Reports.Tests.Core.Rules.Messages;

/// <summary>A change of the good workbook that a rule has to judge.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Name">What is changed.</param>
/// <param name="Edit">The change.</param>
internal sealed record RuleVariant(string Code, string Name, Func<GoodWorkbook, GoodWorkbook> Edit);
