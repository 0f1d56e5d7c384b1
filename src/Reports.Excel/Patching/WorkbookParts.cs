using Reports.Excel.Reading;

namespace Reports.Excel.Patching;

/// <summary>Which part of a workbook file holds which sheet.</summary>
/// <param name="Workbook">Name of the workbook part.</param>
/// <param name="Uses1904">Whether days count from 1904.</param>
/// <param name="Sheets">Part of each sheet by its name on the tab.</param>
internal sealed record WorkbookParts(string Workbook, bool Uses1904, IReadOnlyDictionary<string, string> Sheets)
{
    /// <summary>The parts of an open package.</summary>
    public static WorkbookParts Of(WorkbookPackage package)
    {
        var part = PackageKind.FindWorkbookPart(package);
        var workbook = package.Read(part, reader => WorkbookPart.Read(reader, part, package.Limits));
        var links = package.Relationships(part).Where(link => !link.IsExternal).ToLookup(link => link.Id, StringComparer.Ordinal);
        var sheets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in workbook.Sheets)
        {
            if (links[sheet.RelationshipId].FirstOrDefault() is { } link)
            {
                sheets.TryAdd(sheet.Name, link.Target);
            }
        }

        return new WorkbookParts(part, workbook.Uses1904, sheets);
    }
}
