namespace Reports.Service.Answers;

/// <summary>Edits that would settle a finding.</summary>
/// <param name="Safe">Whether they change form only, never meaning.</param>
/// <param name="Edits">The edits.</param>
public sealed record FindingFix(bool Safe, IReadOnlyList<Edit> Edits);
