namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>A finding and the return it stands in.</summary>
public readonly record struct ReturnFinding(Return Return, Finding Finding);
