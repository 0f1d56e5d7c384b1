namespace Reports.Core.Documents.Filling;

/// <summary>Something text can repeat for.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Unit">What is counted: 个场景.</param>
/// <param name="Sheet">Sheet whose columns are its fields; empty for none.</param>
/// <param name="Extra">Fields beside the sheet's columns.</param>
internal sealed record RepeatKind(string Tag, string Unit, string Sheet, IReadOnlyList<string> Extra);
