using System.Xml.Linq;

namespace Reports.Excel.Annotating;

/// <summary>Which part holds which sheet.</summary>
internal static class SheetPaths
{
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Part path (without a leading slash) by sheet name.</summary>
    public static Dictionary<string, string> Of(IReadOnlyDictionary<string, byte[]> parts)
    {
        var workbookPath = TargetOf(parts, "_rels/.rels", "", relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal)) ?? "xl/workbook.xml";
        var folder = workbookPath[..(workbookPath.LastIndexOf('/') + 1)];
        var relations = Relations(parts, $"{folder}_rels/{workbookPath[folder.Length..]}.rels");
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in WorkbookAnnotator.Xml(parts[workbookPath]).Descendants().Where(element => element.Name.LocalName == "sheet"))
        {
            var id = sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value;
            if (relations.FirstOrDefault(relation => relation.Id == id) is { Target: { } target })
            {
                paths[sheet.Attribute("name")?.Value ?? ""] = Resolve(folder, target);
            }
        }

        return paths;
    }

    /// <summary>The relationships of a part.</summary>
    public static IReadOnlyList<(string Id, string Type, string Target)> Relations(IReadOnlyDictionary<string, byte[]> parts, string path) =>
        parts.TryGetValue(path, out var part)
            ? [.. WorkbookAnnotator.Xml(part).Descendants(Package + "Relationship").Select(relation =>
                (relation.Attribute("Id")!.Value, relation.Attribute("Type")!.Value, relation.Attribute("Target")!.Value))]
            : [];

    /// <summary>A relationship target as a part path.</summary>
    public static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var path = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == "..")
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step != ".")
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }

    private static string? TargetOf(IReadOnlyDictionary<string, byte[]> parts, string rels, string folder, Func<(string Id, string Type, string Target), bool> wanted) =>
        Relations(parts, rels).Where(wanted).Select(relation => Resolve(folder, relation.Target)).FirstOrDefault();
}
