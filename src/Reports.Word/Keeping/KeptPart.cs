namespace Reports.Word.Keeping;

/// <summary>A part and what became of it.</summary>
public sealed record KeptPart(string Id, string Title, PartOutcome Outcome);
