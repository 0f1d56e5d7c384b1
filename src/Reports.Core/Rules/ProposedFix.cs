namespace Reports.Core.Rules;

/// <summary>Exact edits that would settle a finding. Safe ones change form only, never meaning.</summary>
public sealed record ProposedFix(bool Safe, IReadOnlyList<CellEdit> Edits)
{
    /// <summary>Whether the edits only make sense all at once, such as a code and every place that refers to it.</summary>
    public bool Together { get; init; }
}
