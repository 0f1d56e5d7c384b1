namespace Reports.Core.Diagrams;

/// <summary>A text that did not fit and ends in …; the full text is in its group's description.</summary>
public sealed record ShortenedText(string GroupId, string Full, string Shown);
