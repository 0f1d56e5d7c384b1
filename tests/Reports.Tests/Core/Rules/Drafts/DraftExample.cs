using Reports.Testing;

namespace Reports.Tests.Core.Rules.Drafts;

/// <summary>A good report that breaks one rule at one place, and its twin that does not.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Place">Where the failing one must be found: chapter and place.</param>
/// <param name="Failing">The failing one.</param>
/// <param name="Passing">The passing one.</param>
public sealed record DraftExample(string Code, string Place, Func<GoodDraft, GoodDraft> Failing, Func<GoodDraft, GoodDraft> Passing)
{
    /// <summary>A paragraph that fails; the catalogue shows both texts.</summary>
    public static DraftExample Of(string code, string place, string failing, string passing) =>
        new DraftExample(code, place, draft => draft.With(GoodDraft.Body(failing)), draft => draft.With(GoodDraft.Body(passing))) with { Texts = (failing, passing) };

    /// <summary>What the catalogue must show; null where it describes.</summary>
    public (string Failing, string Passing)? Texts { get; init; }

    /// <inheritdoc />
    public override string ToString() => Code;
}
