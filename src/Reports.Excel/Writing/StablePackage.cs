using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ClosedXML.Excel;

namespace Reports.Excel.Writing;

/// <summary>Rewrites a saved package so that the same workbook always has the same bytes.</summary>
internal static partial class StablePackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string CoreFolder = "package/services/metadata/core-properties/";
    private const string CorePart = "docProps/core.psmdcp";
    private static readonly DateTimeOffset PackedAt = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTime MadeAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Gives the workbook properties that do not depend on who writes it and when.</summary>
    public static void FixProperties(XLWorkbook workbook, string title)
    {
        workbook.Properties.Title = title;
        workbook.Properties.Author = "";
        workbook.Properties.LastModifiedBy = "";
        workbook.Properties.Created = MadeAt;
        workbook.Properties.Modified = MadeAt;
    }

    /// <summary>Copies the package with fixed times, in a fixed order, with part names that are not random.</summary>
    public static void Write(Stream draft, Stream output)
    {
        draft.Position = 0;
        using var source = new ZipArchive(draft, ZipArchiveMode.Read, leaveOpen: true);
        var random = source.Entries.FirstOrDefault(entry => entry.FullName.StartsWith(CoreFolder, StringComparison.Ordinal))?.FullName;
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var entries = source.Entries
            .Select(entry => (Entry: entry, Name: entry.FullName == random ? CorePart : entry.FullName))
            .OrderBy(pair => pair.Name != ContentTypes)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal);
        foreach (var (entry, name) in entries)
        {
            var copy = target.CreateEntry(name, CompressionLevel.Optimal);
            copy.LastWriteTime = PackedAt;
            using var from = new StreamReader(entry.Open(), Encoding.UTF8);
            using var to = copy.Open();
            to.Write(Encoding.UTF8.GetBytes(Settled(name, from.ReadToEnd(), random)));
        }
    }

    private static string Settled(string name, string xml, string? random)
    {
        if (name == ContentTypes || name == "_rels/.rels")
        {
            xml = random is null ? xml : xml.Replace(random, CorePart, StringComparison.Ordinal);
            var count = 0;
            return name == ContentTypes ? xml : RelationshipId().Replace(xml, _ => $"Id=\"rId{++count}\"");
        }

        if (name.StartsWith("docProps/core", StringComparison.Ordinal))
        {
            return W3cTime().Replace(xml, ">2026-01-01T00:00:00Z<");
        }

        // ClosedXML shares styles in memory and takes lines that are not drawn as equal whatever their colour.
        if (name == "xl/styles.xml")
        {
            return UndrawnLine().Replace(xml, "style=\"none\"><x:color rgb=\"FF000000\" />");
        }

        if (name == "xl/workbook.xml")
        {
            return PrintTitles().Replace(xml, "!$$${first}:$$${last}<");
        }

        // Rows with content keep their computed height, but stay free to grow while people type.
        return name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal) && xml.Contains("tablePart ", StringComparison.Ordinal)
            ? DataRow().Replace(xml.Replace("state=\"frozenSplit\"", "state=\"frozen\"", StringComparison.Ordinal), row => row.Value.Replace(" customHeight=\"1\"", "", StringComparison.Ordinal))
            : xml;
    }

    [GeneratedRegex("Id=\"[^\"]*\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RelationshipId();

    [GeneratedRegex(@">\d{4}-\d\d-\d\dT[^<]*<", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex W3cTime();

    [GeneratedRegex("style=\"none\"><x:color [^>]*/>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex UndrawnLine();

    [GeneratedRegex("!(?<first>[0-9]+):(?<last>[0-9]+)<", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PrintTitles();

    [GeneratedRegex("<(x:)?row r=\"([5-9]|[1-9][0-9]+)\"[^>]*>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DataRow();
}
