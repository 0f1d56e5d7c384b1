using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>One sheet as the workbook part lists it.</summary>
internal sealed record SheetEntry(string Name, string RelationshipId, SheetVisibility Visibility);
