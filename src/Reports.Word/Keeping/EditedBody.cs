using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Keeping;

/// <summary>The body of an edited report taken apart: our parts, section ends, and what people put between them.</summary>
internal sealed class EditedBody
{
    /// <summary>Place before everything.</summary>
    internal const string Start = "start";

    /// <summary>Place after the lists of contents.</summary>
    internal const string Contents = "contents";

    private static readonly string[] ContentsStyles =
    [
        OfficialStyles.ContentsTitle.Id, OfficialStyles.Contents1.Id, OfficialStyles.Contents2.Id, OfficialStyles.FigureListEntry.Id,
    ];

    private readonly Dictionary<string, List<XElement>> _additions = new(StringComparer.Ordinal);

    /// <summary>Takes a body apart; of parts with the same id the first counts, copies are people's own.</summary>
    /// <param name="body">The body.</param>
    /// <param name="lives">Ids of the parts that the new report has.</param>
    internal EditedBody(XElement body, IReadOnlySet<string> lives)
    {
        var place = Start;
        foreach (var element in body.Elements().ToList())
        {
            var tag = ContentControls.TagOf(element);
            if (tag is { } ours && !Parts.ContainsKey(ours.Id))
            {
                Parts.Add(ours.Id, element);
                if (lives.Contains(ours.Id))
                {
                    place = PlaceAfter(ours.Id);
                }
                else if (Changed(element, ours))
                {
                    Orphans.Add((place, element));
                }
            }
            else if (element.Name == W + "sectPr")
            {
                LastSection = element;
            }
            else if (element.Name == W + "p" && element.Element(W + "pPr")?.Element(W + "sectPr") is not null)
            {
                SectionEnds.Add(element);
                if (HasContent(element))
                {
                    Add(place, WithoutSection(element));
                }

                place = PlaceAfterSection(SectionEnds.Count - 1);
            }
            else if (IsContents(element))
            {
                place = Contents;
            }
            else if (!IsGap(element))
            {
                Add(place, element);
            }
        }
    }

    /// <summary>Our parts by id.</summary>
    internal Dictionary<string, XElement> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>Parts that the new report no longer has but people had changed, with their places.</summary>
    internal List<(string Place, XElement Element)> Orphans { get; } = [];

    /// <summary>Paragraphs that end sections.</summary>
    internal List<XElement> SectionEnds { get; } = [];

    /// <summary>Settings of the last section.</summary>
    internal XElement? LastSection { get; }

    /// <summary>How many paragraphs and tables people added between the parts.</summary>
    internal int Additions => _additions.Values.Sum(list => list.Count(element => element.Name.LocalName is "p" or "tbl" or "sdt" && !IsDeleted(element)));

    /// <summary>What people added at a place; each is given once.</summary>
    internal IEnumerable<XElement> Take(string place) => _additions.Remove(place, out var added) ? added : [];

    /// <summary>What is left: places that the new report has not.</summary>
    internal IEnumerable<XElement> TakeRest() => _additions.Keys.Order(StringComparer.Ordinal).ToList().SelectMany(Take);

    /// <summary>Place after a part.</summary>
    internal static string PlaceAfter(string id) => "part " + id;

    /// <summary>Place after the end of a section, from 0.</summary>
    internal static string PlaceAfterSection(int index) => "section " + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether an element belongs to the lists of contents.</summary>
    internal static bool IsContents(XElement element) => ContentsStyles.Contains(StyleOf(element), StringComparer.Ordinal);

    /// <summary>Whether people changed a part or put a comment into it.</summary>
    internal static bool Changed(XElement control, BlockTag tag) =>
        IsEdited(control, tag) || HasComments(control);

    /// <summary>Whether people changed a part.</summary>
    internal static bool IsEdited(XElement control, BlockTag tag) => HashOf(control) != tag.Hash;

    /// <summary>Hash of what a part says, tracked changes taken as accepted.</summary>
    internal static string HashOf(XElement control) => BlockHash.Of(Revisions.Accepted(control).Element(W + "sdtContent")?.Elements() ?? []);

    /// <summary>Whether a comment is anchored in an element.</summary>
    internal static bool HasComments(XElement element) => element.Descendants(W + "commentReference").Any();

    // All of it is marked deleted, and only waits to be accepted.
    private static bool IsDeleted(XElement element) => Revisions.Of(element).Any() && !PlainText.Of(Revisions.Accepted(new XElement("body", element))).Any(line => line.Length > 0);

    private static bool HasContent(XElement element) => element.Descendants(W + "r").Any();

    // Spelling marks and the like say nothing by themselves; an empty paragraph of ours is no addition.
    private static bool IsGap(XElement element) =>
        (element.Name == W + "p" && StyleOf(element) == OfficialStyles.TableGap.Id && !HasContent(element)) || element.Name.LocalName is "proofErr" or "bookmarkStart" or "bookmarkEnd";

    private static XElement WithoutSection(XElement paragraph)
    {
        var copy = new XElement(paragraph);
        copy.Element(W + "pPr")!.Element(W + "sectPr")!.Remove();
        copy.Element(W + "pPr")!.Element(W + "pStyle")?.Remove();
        return copy;
    }

    private void Add(string place, XElement element)
    {
        if (!_additions.TryGetValue(place, out var list))
        {
            _additions.Add(place, list = []);
        }

        list.Add(element);
    }
}
