using Reports.Core;

namespace Reports.Service.Problems;

/// <summary>A place that a problem is about.</summary>
/// <param name="Sheet">Name of the sheet; empty for the whole workbook.</param>
/// <param name="Cell">The cell, e.g. <c>C7</c>, or the text that should have been one.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record ProblemPlace(string Sheet, string Cell, Bilingual Message);
