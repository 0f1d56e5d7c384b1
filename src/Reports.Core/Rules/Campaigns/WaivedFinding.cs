namespace Reports.Core.Rules.Campaigns;

/// <summary>A finding that was let pass, and by which decision.</summary>
public sealed record WaivedFinding(Finding Finding, Waiver Waiver);
