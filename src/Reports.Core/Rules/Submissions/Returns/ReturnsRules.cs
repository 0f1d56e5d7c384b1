namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>The rules that need several returns or the register of a campaign, by code.</summary>
public static class ReturnsRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ReturnsRule> All { get; } =
    [
        new OneReturnForEachRound(),
        new RatingsOfASceneAreClose(),
        new ReturnsAreTheirOwn(),
        new NewerReturnsKeepTheirRows(),
        new CommentsAreAnswered(),
        new SendersAreRegistered(),
        new OneCodeMeansOneScene(),
        new OneElementHasOneDescription(),
    ];
}
