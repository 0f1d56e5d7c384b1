using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>Bookmarks of headings and captions; names and ids follow from the block's ordinal, so they never vary.</summary>
internal sealed class Bookmarks(ReportLabels labels)
{
    /// <summary>Bookmark around a whole heading or caption, for contents and page references.</summary>
    internal string PlaceOf(string id) => "_Toc" + Digits(id);

    /// <summary>Bookmark around <c>图3</c> in a caption, for cross-references.</summary>
    internal string LabelOf(string id) => "_Ref" + Digits(id);

    internal IEnumerable<XElement> AroundPlace(string id, IEnumerable<XElement> content) =>
        Around(labels.OrdinalOf(id) * 2, PlaceOf(id), content);

    internal IEnumerable<XElement> AroundLabel(string id, IEnumerable<XElement> content) =>
        Around((labels.OrdinalOf(id) * 2) + 1, LabelOf(id), content);

    private static IEnumerable<XElement> Around(int number, string name, IEnumerable<XElement> content) =>
        [El("bookmarkStart", At("id", number), At("name", name)), .. content, El("bookmarkEnd", At("id", number))];

    private string Digits(string id) => labels.OrdinalOf(id).ToString("D8", CultureInfo.InvariantCulture);
}
