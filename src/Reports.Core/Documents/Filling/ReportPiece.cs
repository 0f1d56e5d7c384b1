namespace Reports.Core.Documents.Filling;

/// <summary>A part of the report that a template can place.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Within">Tags of larger parts that hold it.</param>
internal sealed record ReportPiece(string Tag, Bilingual Meaning, IReadOnlyList<string> Aliases, IReadOnlyList<string> Within);
