namespace Reports.Core.Rules.Phrasing;

/// <summary>Rules about wording, punctuation and standards of writing.</summary>
public static class WordingRules
{
    /// <summary>The group's rules by code.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new ChinesePunctuationIsFullWidth(),
        new DatesAreWrittenOut(),
        new UnitsFollowTheStandard(),
        new KnownTyposAreAbsent(),
        new TextsHoldNoResidue(),
        new TextsHoldNoPersonalNumbers(),
    ];
}
