using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using Reports.Word.Keeping;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Tracking;

/// <summary>
/// Shows as tracked changes how a report differs from an older one. The result is the new document: accepting all changes leaves
/// exactly its body, rejecting them the old one's text and outline. Lists of contents, headers and page set-up are the new ones.
/// </summary>
public static class TrackedChanges
{
    /// <summary>Whose changes they are when nobody says.</summary>
    public const string UsualAuthor = "一图四清单";

    /// <summary>The new report with its changes.</summary>
    /// <param name="old">The older report and its file name, for messages.</param>
    /// <param name="new">The newer one.</param>
    /// <param name="author">Whose changes they are.</param>
    /// <param name="date">When they were made; null for the date that the new document bears.</param>
    /// <exception cref="DocumentUnreadableException">A file is no usable docx, no report of this program, or has changes that nobody accepted or rejected.</exception>
    public static TrackedReport Of((byte[] Docx, string Name) old, (byte[] Docx, string Name) @new, string author, DateOnly? date)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        var (source, before) = Open(old);
        var (target, after) = Open(@new);
        var import = new PartImport(source, target);
        var stamp = new RevisionStamp(CleanText.Of(author), date ?? DocumentDate.Of(target) ?? DocumentDate.Of(source), FirstFreeId(after));
        var paragraphs = new ParagraphTracker(stamp, new DeletedContent(import, stamp), PictureKey(source), PictureKey(target));
        var body = after.Element(W + "body")!;
        var merged = new BlockTracker(stamp, paragraphs).Merged([.. before.Element(W + "body")!.Elements()], [.. body.Elements()]).ToList();
        if (stamp.Insertions + stamp.Deletions == 0)
        {
            return new TrackedReport(@new.Docx, 0, 0);
        }

        body.ReplaceNodes(merged);
        target.Put(target.MainPath, after);
        ReportKeeper.AddStyles(source, target, import);
        import.Finish(after);
        return new TrackedReport(target.ToBytes(), stamp.Insertions, stamp.Deletions);
    }

    private static (DocxFile File, XElement Main) Open((byte[] Docx, string Name) report)
    {
        var file = DocxFile.Open(report.Docx, report.Name);
        var main = file.Xml(file.MainPath);
        if (main.Element(W + "body") is not { } body)
        {
            throw Refusals.Damaged(report.Name);
        }

        if (ReportFile.OriginOf(file) is null && !body.Elements().Any(element => ContentControls.TagOf(element) is not null))
        {
            throw Refusals.NotOurs(report.Name);
        }

        var pending = Revisions.Of(body).ToList();
        return pending.Count == 0
            ? (file, main)
            : throw Refusals.Pending(report.Name, pending.Count, [.. pending.Select(change => change.Attribute(W + "author")?.Value ?? "").Where(author => author.Length > 0).Distinct(StringComparer.Ordinal)]);
    }

    private static int FirstFreeId(XElement main) => main.Descendants().Attributes(W + "id")
        .Select(id => int.TryParse(id.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && id.Parent!.Parent?.Name != W + "sdtPr" && number < int.MaxValue / 2 ? number : 0)
        .DefaultIfEmpty(0)
        .Max() + 1;

    // By what they show and how large, whatever the parts are called.
    private static Func<XElement, string> PictureKey(DocxFile file)
    {
        var links = file.Links(file.MainPath).ToDictionary(link => link.Id, StringComparer.Ordinal);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        string Hash(string id)
        {
            if (!known.TryGetValue(id, out var hash))
            {
                var bytes = links.TryGetValue(id, out var link) && !link.IsExternal ? file.Bytes(DocxFile.PathOf(file.MainPath, link)) : null;
                known[id] = hash = bytes is null ? link?.Target ?? "" : Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
            }

            return hash;
        }

        return picture => string.Join(
            ' ',
            picture.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == R).Select(attribute => Hash(attribute.Value))
                .Concat(picture.Descendants(Wp + "extent").Select(size => $"{size.Attribute("cx")?.Value}×{size.Attribute("cy")?.Value}"))
                .Append(picture.Value));
    }
}
