using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Reports.Core.Documents;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>Bookmarks of headings and captions; names follow from the block's id, so that they stay when other blocks come and go.</summary>
internal sealed class Bookmarks(ReportLabels labels)
{
    /// <summary>Bookmark around a whole heading or caption, for contents and page references.</summary>
    internal static string PlaceOf(string id) => "_Toc" + Digits(id);

    /// <summary>Bookmark around <c>图3</c> in a caption, for cross-references.</summary>
    internal static string LabelOf(string id) => "_Ref" + Digits(id);

    /// <summary>Begins the bookmark around a heading or caption.</summary>
    internal void OpenPlace(BodyWriter body, string id) => Open(body, PlaceNumber(id), PlaceOf(id));

    /// <summary>Ends it.</summary>
    internal void ClosePlace(BodyWriter body, string id) => Close(body, PlaceNumber(id));

    /// <summary>Begins the bookmark around a caption's label.</summary>
    internal void OpenLabel(BodyWriter body, string id) => Open(body, PlaceNumber(id) + 1, LabelOf(id));

    /// <summary>Ends it.</summary>
    internal void CloseLabel(BodyWriter body, string id) => Close(body, PlaceNumber(id) + 1);

    /// <summary>Content made as a tree with the bookmark of a heading around it.</summary>
    internal IEnumerable<XElement> AroundPlace(string id, IEnumerable<XElement> content) =>
        [El("bookmarkStart", At("id", PlaceNumber(id)), At("name", PlaceOf(id))), .. content, El("bookmarkEnd", At("id", PlaceNumber(id)))];

    private int PlaceNumber(string id) => labels.OrdinalOf(id) * 2;

    private static void Open(BodyWriter body, int number, string name) => body.Xml.Open("w:bookmarkStart").At("w:id", number).At("w:name", name).Close();

    private static void Close(BodyWriter body, int number) => body.Xml.Open("w:bookmarkEnd").At("w:id", number).Close();

    // Word takes names of at most 40 characters.
    private static string Digits(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..12];
}
