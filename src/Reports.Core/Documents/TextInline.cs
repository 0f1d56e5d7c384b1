namespace Reports.Core.Documents;

/// <summary>Plain text; <paramref name="Strong"/> sets it in 黑体 (a run-in head or a label), never fake bold.</summary>
public sealed record TextInline(string Text, bool Strong = false) : Inline;
