namespace Reports.Core.Rules;

/// <summary>Exact edits that would settle a finding. Safe ones change form only, never meaning.</summary>
public sealed record ProposedFix(bool Safe, IReadOnlyList<CellEdit> Edits);
