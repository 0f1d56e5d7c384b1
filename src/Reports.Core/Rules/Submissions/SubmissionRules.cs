namespace Reports.Core.Rules.Submissions;

/// <summary>The rules of group SUB, by code.</summary>
public static class SubmissionRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new CreditCodeIsValid(),
        new ScenesHaveNamesOfTheirOwn(),
        new MergedRowsNameTheirSource(),
        new ScenesFitTheSegmentsOfTheCover(),
    ];
}
