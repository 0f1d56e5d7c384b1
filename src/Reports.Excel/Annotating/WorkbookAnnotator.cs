using System.IO.Compression;
using System.Xml.Linq;
using Reports.Core.Rules;

namespace Reports.Excel.Annotating;

/// <summary>
/// Puts each finding as a comment at its cell into a copy of the user's own workbook. Every part that needs no comment is
/// copied as it is; a comment that somebody left on the cell stays and the finding is added below it.
/// </summary>
public static class WorkbookAnnotator
{
    // The oldest time a zip entry can carry, so that the same input gives the same bytes.
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the annotated copy of <paramref name="workbook"/> (an xlsx file that was read before) to <paramref name="output"/>.</summary>
    public static void Annotate(byte[] workbook, IReadOnlyList<Finding> findings, Stream output)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(findings);

        var parts = ReadParts(workbook);
        var sheets = SheetPaths.Of(parts);
        var number = 1;
        foreach (var bySheet in findings.Where(finding => finding.Where is not null).GroupBy(finding => finding.Where!.Value.Sheet, StringComparer.Ordinal))
        {
            if (sheets.TryGetValue(bySheet.Key, out var path))
            {
                new SheetComments(parts, path, number++).Add([.. bySheet]);
            }
        }

        WriteParts(parts, output);
    }

    private static SortedDictionary<string, byte[]> ReadParts(byte[] workbook)
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            parts[entry.FullName] = bytes.ToArray();
        }

        return parts;
    }

    private static void WriteParts(SortedDictionary<string, byte[]> parts, Stream output)
    {
        // [Content_Types].xml sorts first and must come first for some readers.
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in parts)
        {
            var entry = archive.CreateEntry(name);
            entry.LastWriteTime = FixedTime;
            using var content = entry.Open();
            content.Write(bytes);
        }
    }

    /// <summary>A part as XML.</summary>
    internal static XDocument Xml(byte[] part)
    {
        using var stream = new MemoryStream(part);
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    /// <summary>XML as a part, without reformatting.</summary>
    internal static byte[] Bytes(XDocument document)
    {
        using var stream = new MemoryStream();
        document.Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }
}
