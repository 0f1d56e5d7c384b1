namespace Reports.Tests.Core.Rules.Messages;

/// <summary>Good workbooks changed at the edges of what a rule allows; what it says of each stands in the rule's approved file.</summary>
internal static partial class RuleVariants
{
    private static readonly ILookup<string, RuleVariant> All = new[] { Structure(), References(), CrossLists(), Contents() }
        .SelectMany(variants => variants)
        .ToLookup(variant => variant.Code, StringComparer.Ordinal);

    /// <summary>The variants of one rule.</summary>
    public static IEnumerable<RuleVariant> Of(string code) => All[code];
}
