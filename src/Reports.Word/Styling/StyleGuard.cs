using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>Refuses style files that would bring something dangerous into a report.</summary>
internal static class StyleGuard
{
    // All text of a style file; a thick template with its styles has a few hundred kilobytes.
    private const long MostMarkup = 24 * 1024 * 1024;

    private static readonly string[] Harmless = ["hyperlink"];

    /// <summary>Reads and vets a file.</summary>
    /// <exception cref="DocumentUnreadableException">It cannot be used.</exception>
    internal static DocxFile Open(byte[] bytes, string name)
    {
        var file = DocxFile.Open(bytes, name);
        var parts = file.Paths.Where(IsMarkup).ToList();
        if (parts.Sum(path => (long)file.Bytes(path)!.Length) > MostMarkup)
        {
            throw StyleRefusals.TooLarge(name);
        }

        foreach (var path in parts)
        {
            try
            {
                file.Xml(path);
            }
            catch (DocumentUnreadableException damaged)
            {
                throw StyleRefusals.Markup(name, path, damaged);
            }
        }

        foreach (var path in file.Paths.Append(""))
        {
            foreach (var link in file.Links(path))
            {
                Vet(link, name);
            }
        }

        var main = file.Xml(file.MainPath);
        if (main.Name != W + "document")
        {
            throw main.Name.LocalName == "document" ? StyleRefusals.Strict(name) : Refusals.Damaged(name);
        }

        if (main.Element(W + "body") is null)
        {
            throw Refusals.Damaged(name);
        }

        VetFields(file, parts, name);
        return file;
    }

    private static bool IsMarkup(string path) =>
        path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);

    private static void Vet(PartLink link, string name)
    {
        var kind = link.Type[(link.Type.LastIndexOf('/') + 1)..];
        if (kind == "attachedTemplate")
        {
            throw StyleRefusals.Template(name, link.Target);
        }

        if (link.IsExternal && !Harmless.Contains(kind, StringComparer.Ordinal))
        {
            throw StyleRefusals.External(name, kind, link.Target);
        }

        switch (kind)
        {
            case "oleObject" or "package":
                throw StyleRefusals.Embedded(name, "对象（OLE，如 Excel 表格）");
            case "control" or "activeXControlBinary":
                throw StyleRefusals.Embedded(name, "ActiveX 控件");
            case "aFChunk":
                throw StyleRefusals.Embedded(name, "另一份文档（altChunk）");
            case "subDocument":
                throw StyleRefusals.Embedded(name, "子文档");
            case "vbaProject" or "wordVbaData":
                throw Refusals.Macros(name);
        }
    }

    // Fields that fetch a file when somebody updates them.
    private static void VetFields(DocxFile file, IEnumerable<string> parts, string name)
    {
        foreach (var root in parts.Where(path => path.StartsWith("word/", StringComparison.OrdinalIgnoreCase)).Select(file.Xml))
        {
            var instructions = root.Descendants(W + "instrText").Select(text => text.Value)
                .Concat(root.Descendants(W + "fldSimple").Select(field => field.Attribute(W + "instr")?.Value ?? ""))
                .Select(text => text.TrimStart());
            if (instructions.FirstOrDefault(IsFetching) is { } field)
            {
                throw StyleRefusals.External(name, "域", field.Trim());
            }
        }
    }

    private static bool IsFetching(string instruction) =>
        new[] { "INCLUDETEXT", "INCLUDEPICTURE", "DDE", "DDEAUTO", "LINK", "RD", "DATABASE", "IMPORT", "INCLUDE" }
            .Contains(instruction.Split([' ', '\t'], 2)[0], StringComparer.OrdinalIgnoreCase);
}
