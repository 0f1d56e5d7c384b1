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

    internal IEnumerable<XElement> AroundPlace(string id, IEnumerable<XElement> content) =>
        Around(labels.OrdinalOf(id) * 2, PlaceOf(id), content);

    internal IEnumerable<XElement> AroundLabel(string id, IEnumerable<XElement> content) =>
        Around((labels.OrdinalOf(id) * 2) + 1, LabelOf(id), content);

    private static IEnumerable<XElement> Around(int number, string name, IEnumerable<XElement> content) =>
        [El("bookmarkStart", At("id", number), At("name", name)), .. content, El("bookmarkEnd", At("id", number))];

    // Word takes names of at most 40 characters.
    private static string Digits(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..12];
}
