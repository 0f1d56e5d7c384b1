using System.Xml.Linq;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>Takes away what of a style file no report uses: pictures and notes of its old text, thumbnails, building blocks.</summary>
internal static class Pruning
{
    // Parts that belong to the whole document and are not named in its text.
    private static readonly string[] Whole = ["styles", "numbering", "settings", "fontTable", "theme", "webSettings", "stylesWithEffects", "customXml"];

    internal static void Prune(DocxFile file, XElement main)
    {
        var used = main.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == R).Select(attribute => attribute.Value).ToHashSet(StringComparer.Ordinal);
        file.SetLinks(file.MainPath, file.Links(file.MainPath).Where(link => used.Contains(link.Id) || IsWhole(link, main, file)).ToList());
        var unwanted = file.Links("").Where(link => Kind(link) is "thumbnail").ToList();
        if (unwanted.Count > 0)
        {
            file.SetLinks("", file.Links("").Except(unwanted).ToList());
        }

        var reached = Reached(file);
        foreach (var path in file.Paths.Where(path => !reached.Contains(path)).ToList())
        {
            file.Remove(path);
            file.DropType(path);
        }
    }

    private static bool IsWhole(PartLink link, XElement main, DocxFile file) => Kind(link) switch
    {
        "footnotes" => Has(main, "footnoteReference") || Has(Settings(file), "footnotePr"),
        "endnotes" => Has(main, "endnoteReference") || Has(Settings(file), "endnotePr"),
        "comments" or "commentsExtended" or "commentsIds" or "commentsExtensible" or "people" => Has(main, "commentReference"),
        var kind => Whole.Contains(kind, StringComparer.Ordinal),
    };

    private static XElement? Settings(DocxFile file) =>
        file.Links(file.MainPath).FirstOrDefault(link => Kind(link) == "settings") is { } link ? file.Xml(DocxFile.PathOf(file.MainPath, link)) : null;

    private static bool Has(XElement? root, string name) => root?.Descendants(W + name).Any() == true;

    private static string Kind(PartLink link) => link.Type[(link.Type.LastIndexOf('/') + 1)..];

    private static HashSet<string> Reached(DocxFile file)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { DocxFile.ContentTypesName };
        var open = new Stack<string>([""]);
        while (open.TryPop(out var path))
        {
            var links = DocxFile.LinksPath(path);
            if (file.Bytes(links) is null)
            {
                continue;
            }

            reached.Add(links);
            foreach (var target in file.Links(path).Where(link => !link.IsExternal).Select(link => DocxFile.PathOf(path, link)).Where(target => reached.Add(target)))
            {
                open.Push(target);
            }
        }

        return reached;
    }
}
