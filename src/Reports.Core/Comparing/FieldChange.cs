using Reports.Core.Workbooks;

namespace Reports.Core.Comparing;

/// <summary>A value that differs, normalised, with its cell in each workbook.</summary>
public sealed record FieldChange(string Column, Bilingual Heading, string Before, string After, CellAddress Old, CellAddress New);
