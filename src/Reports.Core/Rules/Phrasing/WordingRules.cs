namespace Reports.Core.Rules.Phrasing;

/// <summary>Rules about wording, punctuation and standards of writing.</summary>
public static class WordingRules
{
    /// <summary>The group's rules by code.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new AbbreviationsHaveOneName(),
        new AbbreviationsAreExpandedRightly(),
        new NumberingMarksAreRight(),
        new ChinesePunctuationIsFullWidth(),
        new QuotedTitlesStandTogether(),
        new PercentRangesAreComplete(),
        new DocumentNumbersAreWrittenRight(),
        new DatesAreWrittenOut(),
        new UnitsFollowTheStandard(),
        new ClaimsAreModest(),
        new AdviceDoesNotCommand(),
        new AuthoritiesHaveTheirNames(),
        new KnownTyposAreAbsent(),
        new TextsHoldNoResidue(),
        new CountsCoverTheList(),
        new CharactersAreSimplified(),
        new ChineseHoldsNoBlanks(),
        new TextsHoldNoPersonalNumbers(),
        new RegionsAreNotCalledCountries(),
    ];
}
