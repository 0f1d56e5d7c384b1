using System.Globalization;
using System.Xml.Linq;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Keeping;

/// <summary>
/// Makes a report anew over one that people have edited. The edited document is the base, so that its styles, headers,
/// comments and whatever else people changed stay; only parts that nobody touched get new content.
/// </summary>
public static class ReportKeeper
{
    /// <summary>The new report with people's edits.</summary>
    /// <param name="fresh">The report as made from the new data (<see cref="ReportWriter"/>).</param>
    /// <param name="edited">The bytes of the edited report.</param>
    /// <param name="name">Its file name, for messages.</param>
    /// <param name="date">Date that comments of ours bear.</param>
    /// <exception cref="DocumentUnreadableException">The edited file is no usable docx, or not a report of this program.</exception>
    public static KeptReport Keep(byte[] fresh, byte[] edited, string name, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(fresh);
        ArgumentNullException.ThrowIfNull(edited);
        var source = DocxFile.Open(fresh, name);
        var target = DocxFile.Open(edited, name);
        var origin = ReportFile.OriginOf(target);
        var main = target.Xml(target.MainPath);
        var body = main.Element(W + "body") ?? throw Refusals.Damaged(name);
        if (origin is null && !body.Elements().Any(element => ContentControls.TagOf(element) is not null))
        {
            throw Refusals.NotOurs(name);
        }

        // The bounds of inserted controls mean nothing once a control is written anew; the changes of text inside them stay.
        body.Descendants().Where(Revisions.IsRange).Remove();
        var import = new PartImport(source, target);
        var comments = new ReportComments(target, import, date);
        var was = WrittenHashes(target, origin);

        var merge = new BodyMerge(source.Xml(source.MainPath).Element(W + "body")!, body, was, import, comments);
        var merged = merge.Elements().ToList();
        body.ReplaceNodes(merged);
        Number(body);
        DeclareNames(main);
        target.Put(target.MainPath, main);
        var record = source.Xml(ReportFile.OriginOf(source)!);
        target.Put(origin ?? import.AddPart("../customXml/item1.xml", PartKind.CustomXml.ContentType, PartKind.CustomXml.Relationship), record);
        AddStyles(source, target, import);
        comments.Finish();
        import.Finish(main);
        return new KeptReport(target.ToBytes(), merge.Parts, merge.Additions) { Pending = Revisions.Of(body).Count() };
    }

    // Some programs drop the record when they save; then no deletion can be told from a part that never was.
    private static Dictionary<string, string> WrittenHashes(DocxFile target, string? origin) => origin is null
        ? []
        : target.Xml(origin).Elements(OriginPart.Name + "part").ToDictionary(
            part => part.Attribute("id")?.Value ?? "",
            part => part.Attribute("hash")?.Value ?? "",
            StringComparer.Ordinal);

    // Bookmarks of both documents meet here: each pair gets a number of its own, and of two with the same name the first stays.
    internal static void Number(XElement body)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Dictionary<string, string?>(StringComparer.Ordinal);
        var next = 1;
        foreach (var mark in body.Descendants().Where(element => element.Name == W + "bookmarkStart" || element.Name == W + "bookmarkEnd").ToList())
        {
            var id = mark.Attribute(W + "id")?.Value ?? "";
            if (mark.Name == W + "bookmarkStart")
            {
                var isFirst = names.Add(mark.Attribute(W + "name")?.Value ?? "");
                open[id] = isFirst ? next++.ToString(CultureInfo.InvariantCulture) : null;
            }

            if (open.GetValueOrDefault(id) is { } number)
            {
                mark.SetAttributeValue(W + "id", number);
            }
            else
            {
                mark.Remove();
            }
        }
    }

    /// <summary>Declares the prefixes that parts of a report need.</summary>
    internal static void DeclareNames(XElement main)
    {
        var ignorable = main.Attribute(Compatibility + "Ignorable")?.Value ?? "";
        var prefix = main.GetPrefixOfNamespace(W15);
        if (prefix is null)
        {
            prefix = "w15";
            main.SetAttributeValue(XNamespace.Xmlns + prefix, W15.NamespaceName);
        }

        if (main.GetPrefixOfNamespace(Compatibility) is null)
        {
            main.SetAttributeValue(XNamespace.Xmlns + "mc", Compatibility.NamespaceName);
        }

        if (!ignorable.Split(' ').Contains(prefix, StringComparer.Ordinal))
        {
            main.SetAttributeValue(Compatibility + "Ignorable", (ignorable + " " + prefix).Trim());
        }
    }

    /// <summary>Adds the styles that one document has and the other lacks.</summary>
    internal static void AddStyles(DocxFile source, DocxFile target, PartImport import)
    {
        const string Kind = PartKind.RelationshipBase + "styles";
        if (import.PathOfKind(Kind) is not { } path)
        {
            return;
        }

        var styles = target.Xml(path);
        var known = styles.Elements(W + "style").Select(style => style.Attribute(W + "styleId")?.Value).ToHashSet(StringComparer.Ordinal);
        var theirs = DocxFile.PathOf(source.MainPath, source.Links(source.MainPath).First(link => link.Type == Kind));
        var missing = source.Xml(theirs).Elements(W + "style").Where(style => !known.Contains(style.Attribute(W + "styleId")?.Value)).ToList();
        if (missing.Count > 0)
        {
            styles.Add(missing);
            target.Put(path, styles);
        }
    }
}
