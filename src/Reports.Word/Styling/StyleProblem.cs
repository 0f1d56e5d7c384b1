using Reports.Core;

namespace Reports.Word.Styling;

/// <summary>Something a style file should not have, or should.</summary>
/// <param name="IsError">Whether no report can be made with it; otherwise a hint.</param>
/// <param name="Place">Where: the part, the heading before, the text beside.</param>
/// <param name="Text">What is wrong and what to do.</param>
public sealed record StyleProblem(bool IsError, Bilingual Place, Bilingual Text);
