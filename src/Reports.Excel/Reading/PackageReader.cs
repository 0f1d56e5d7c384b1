using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Reads the parts of a workbook in their order: workbook, texts, styles, then each sheet with what hangs on it.</summary>
internal sealed class PackageReader(WorkbookPackage package)
{
    private readonly ReadLimits _limits = package.Limits;

    /// <summary>Reads the whole workbook.</summary>
    public RawWorkbook Read(string fileName, string sha256)
    {
        var part = PackageKind.FindWorkbookPart(package);
        var workbook = package.Read(part, reader => WorkbookPart.Read(reader, part, _limits));
        if (workbook.Sheets.Count == 0)
        {
            throw Refusals.NoSheets();
        }

        var links = package.Relationships(part);
        var tables = ReadTables(links, workbook.Uses1904);
        var people = ReadPeople(links);
        var byId = links.ToLookup(link => link.Id, StringComparer.Ordinal);
        var sheets = new List<RawSheet>(workbook.Sheets.Count);
        foreach (var entry in workbook.Sheets)
        {
            var link = byId[entry.RelationshipId].FirstOrDefault(link => !link.IsExternal)
                ?? throw Refusals.MissingPart(entry.RelationshipId, entry.Name);
            sheets.Add(ReadSheet(entry, link, tables, people));
        }

        var hasExternalLinks = workbook.HasExternalReferences || links.Any(link => link.Kind is "externalLink" or "externalLinkPath");
        return new RawWorkbook(fileName, sha256, sheets, hasExternalLinks, workbook.DefinedNames);
    }

    private WorkbookTables ReadTables(IReadOnlyList<Relationship> links, bool uses1904)
    {
        // Both parts may be missing: a workbook of numbers needs neither. Cells that need them are refused one by one.
        var strings = Target(links, "sharedStrings");
        var styles = Target(links, "styles");
        return new WorkbookTables(
            strings is not null && package.Has(strings)
                ? package.Read(strings, reader => SharedStrings.Read(reader, strings, _limits))
                : [],
            styles is null ? StyleTable.None
                : !package.Has(styles) ? StyleTable.Missing(styles)
                : package.Read(styles, reader => StyleTable.Read(reader, styles, _limits)),
            uses1904,
            Target(links, "richValueRel") is not null,
            _limits);
    }

    private Dictionary<string, string> ReadPeople(IReadOnlyList<Relationship> links)
    {
        var part = Target(links, "person");
        return part is not null && package.Has(part)
            ? package.Read(part, reader => CommentReader.ReadPeople(reader, part, _limits))
            : [];
    }

    private RawSheet ReadSheet(
        SheetEntry entry, Relationship link, WorkbookTables tables, IReadOnlyDictionary<string, string> people)
    {
        if (link.Kind is "xlMacrosheet" or "xlIntlMacrosheet")
        {
            throw ForeignFiles.Macros();
        }

        var part = link.Target;
        var content = package.Read(part, reader => new SheetReader(entry.Name, part, tables).Read(reader), entry.Name);
        var links = package.Relationships(part);
        var notes = Parts(links, "comments")
            .SelectMany(name => package.Read(name, reader => CommentReader.ReadNotes(reader, name, _limits)));
        var threads = Parts(links, "threadedComment")
            .SelectMany(name => package.Read(name, reader => CommentReader.ReadThreads(reader, name, people, _limits)));
        var drawn = Parts(links, "drawing")
            .SelectMany(name => package.Read(name, reader => AnchorReader.Read(reader, _limits, name)));
        return new RawSheet(
            entry.Name,
            entry.Visibility,
            content.Cells,
            content.Merged,
            content.HiddenRows,
            content.HiddenColumns,
            CommentReader.Join(notes, threads.ToList()),
            content.Pictures.Concat(drawn).Distinct().OrderBy(range => range.FirstRow).ThenBy(range => range.FirstColumn).ToList());
    }

    // Links to decorations that are not there are common and harmless: some exporters forget them.
    private IEnumerable<string> Parts(IReadOnlyList<Relationship> links, string kind) =>
        links.Where(link => link.Kind == kind && package.Has(link.Target)).Select(link => link.Target).Distinct(StringComparer.Ordinal);

    private static string? Target(IReadOnlyList<Relationship> links, string kind) =>
        links.FirstOrDefault(link => link.Kind == kind && !link.IsExternal)?.Target;
}
