using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Keeping;

/// <summary>Comments of ours in a document that may have comments of people's.</summary>
internal sealed class ReportComments
{
    private const string Author = "一图四清单";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Relationship = PartKind.RelationshipBase + "comments";

    private readonly DocxFile _file;
    private readonly PartImport _parts;
    private readonly string _date;
    private readonly string? _path;
    private readonly XElement _root;
    private int _next;

    internal ReportComments(DocxFile file, PartImport parts, DateOnly date)
    {
        _file = file;
        _parts = parts;
        _date = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        _path = parts.PathOfKind(Relationship);
        _root = _path is null ? El("comments", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName)) : file.Xml(_path);
        _next = _root.Elements(W + "comment")
            .Select(comment => int.TryParse(comment.Attribute(W + "id")?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .DefaultIfEmpty(-1)
            .Max() + 1;
    }

    /// <summary>Puts a comment of these lines on the first paragraph of an element.</summary>
    internal void Add(XElement element, IEnumerable<string> lines)
    {
        var id = _next++;
        _root.Add(El(
            "comment",
            At("id", id),
            At("author", Author),
            At("date", _date),
            At("initials", "图"),
            lines.Select(line => El("p", El("r", El("t", new XAttribute(XNamespace.Xml + "space", "preserve"), CleanText.Of(line)))))));
        Anchor(element, id.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Anchors comments that were in an old element on the first paragraph of the one in its place.</summary>
    internal static void Carry(XElement old, XElement element)
    {
        foreach (var id in old.Descendants(W + "commentReference").Select(reference => reference.Attribute(W + "id")!.Value).Distinct(StringComparer.Ordinal))
        {
            Anchor(element, id);
        }
    }

    /// <summary>Writes the comments, if there are any.</summary>
    internal void Finish()
    {
        if (_root.HasElements)
        {
            _file.Put(_path ?? _parts.AddPart("comments.xml", ContentType, Relationship), _root);
        }
    }

    private static void Anchor(XElement element, string id)
    {
        var paragraph = element.DescendantsAndSelf(W + "p").First(each => StyleOf(each) != OfficialStyles.TableGap.Id);
        var start = El("commentRangeStart", At("id", id));
        if (paragraph.Element(W + "pPr") is { } properties)
        {
            properties.AddAfterSelf(start);
        }
        else
        {
            paragraph.AddFirst(start);
        }

        paragraph.Add(El("commentRangeEnd", At("id", id)), El("r", El("commentReference", At("id", id))));
    }
}
