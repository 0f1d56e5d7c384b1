namespace Reports.Core.Templates;

/// <summary>One section of the filling instructions: a heading and its lines.</summary>
public sealed record GuideSection(Bilingual Heading, IReadOnlyList<Bilingual> Lines);
