using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word.Reading.Drafts;

/// <summary>Tells what the program generated from what people wrote.</summary>
internal sealed class GeneratedWords
{
    private readonly Dictionary<string, HashSet<string>> _texts = new(StringComparer.Ordinal);

    internal GeneratedWords(XElement? origin)
    {
        foreach (var part in origin?.Elements(OriginPart.Name + "part") ?? [])
        {
            var texts = part.Elements(OriginPart.Name + "text").SelectMany(text => (text.Element(OriginPart.Name + "shown")?.Value ?? "").Split('\t', '\n'));
            _texts[part.Attribute("id")?.Value ?? ""] = [.. texts];
        }
    }

    /// <summary>Whether nobody changed a part since it was written.</summary>
    internal static bool IsUntouched(XElement control, BlockTag tag) => BlockHash.Of(control.Element(W + "sdtContent")?.Elements() ?? []) == tag.Hash;

    /// <summary>Whether a paragraph of a part that somebody changed still says what was generated.</summary>
    internal bool Holds(string part, string text) => _texts.TryGetValue(part, out var texts) && texts.Contains(text);
}
