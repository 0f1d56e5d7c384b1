using System.Globalization;
using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word.Reading.Drafts;

/// <summary>Page numbers as the document's own lists of contents have them.</summary>
internal static class ContentsPages
{
    /// <summary>Page by name of the bookmark that an entry leads to.</summary>
    internal static IReadOnlyDictionary<string, int> Of(XElement body)
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var link in body.Descendants(W + "hyperlink").Where(link => link.Descendants(W + "instrText").Any(code => code.Value.Contains("PAGEREF", StringComparison.Ordinal))))
        {
            var text = string.Concat(link.Descendants(W + "t").Select(piece => piece.Value));
            var digits = text.Length - text.AsSpan().TrimEnd("0123456789").Length;
            if (link.Attribute(W + "anchor")?.Value is { } anchor && int.TryParse(text.AsSpan(text.Length - digits), NumberStyles.None, CultureInfo.InvariantCulture, out var page))
            {
                pages.TryAdd(anchor, page);
            }
        }

        return pages;
    }
}
