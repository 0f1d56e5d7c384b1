using System.Buffers;
using System.Net;

namespace Reports.Excel.Patching;

/// <summary>
/// Finds tags and attributes in the text of a well-formed part (a reader has read it before) with their places, which no XML
/// reader tells exactly enough to change one cell and keep every other character.
/// </summary>
internal sealed class XmlScanner(string text)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _at;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>How many elements are open after the last tag.</summary>
    public int Depth { get; private set; }

    /// <summary>Where the last tag begins.</summary>
    public int LastStart { get; private set; }

    /// <summary>Moves to the next tag; false behind the last one.</summary>
    public bool Next(out XmlTag tag)
    {
        while (true)
        {
            var start = text.IndexOf('<', _at);
            if (start < 0)
            {
                tag = default;
                return false;
            }

            var rest = text.AsSpan(start);
            if (rest.StartsWith("<!--"))
            {
                _at = After("-->", start + 4);
            }
            else if (rest.StartsWith("<![CDATA["))
            {
                _at = After("]]>", start + 9);
            }
            else if (rest.StartsWith("<?"))
            {
                _at = After("?>", start + 2);
            }
            else
            {
                tag = Tag(start);
                _at = tag.End;
                LastStart = start;
                Depth += tag.IsEnd ? -1 : tag.IsEmpty ? 0 : 1;
                return true;
            }
        }
    }

    /// <summary>Moves behind the end tag of the element that <paramref name="open"/> opened; gives that end tag.</summary>
    public XmlTag Skip(XmlTag open)
    {
        if (open.IsEmpty)
        {
            return open;
        }

        var outside = Depth - 1;
        XmlTag tag;
        do
        {
            if (!Next(out tag))
            {
                return tag with { Start = text.Length, End = text.Length };
            }
        }
        while (Depth > outside);
        return tag;
    }

    /// <summary>The decoded value of an attribute without prefix; null when the tag has none.</summary>
    public string? Attribute(XmlTag tag, string name) =>
        Find(tag, name) is { } found ? WebUtility.HtmlDecode(text.Substring(found.Value, found.ValueLength)) : null;

    /// <summary>Where an attribute without prefix stands in a tag: from the blank before it to the quote behind it.</summary>
    public (int Start, int End, int Value, int ValueLength)? Find(XmlTag tag, string name)
    {
        var at = tag.Start + 1 + tag.Name.Length;
        while (true)
        {
            var start = at;
            while (char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (text[at] is '>' or '/')
            {
                return null;
            }

            var nameStart = at;
            while (text[at] != '=' && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var found = text.AsSpan(nameStart, at - nameStart);
            var value = text.AsSpan(at).IndexOfAny('"', '\'') + at;
            var end = text.IndexOf(text[value], value + 1);
            if (found.SequenceEqual(name))
            {
                return (start, end + 1, value + 1, end - value - 1);
            }

            at = end + 1;
        }
    }

    private int After(string mark, int from)
    {
        var at = text.IndexOf(mark, from, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + mark.Length;
    }

    private XmlTag Tag(int start)
    {
        var isEnd = text[start + 1] == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        var nameEnd = nameStart + text.AsSpan(nameStart).IndexOfAny(NameEnds);
        var at = nameEnd;
        while (text[at] != '>')
        {
            at = text[at] is '"' or '\'' ? text.IndexOf(text[at], at + 1) + 1 : at + 1;
        }

        return new XmlTag(start, at + 1, NameOf(text.AsSpan(nameStart, nameEnd - nameStart)), isEnd, !isEnd && text[at - 1] == '/');
    }

    // A sheet has few element names and very many tags.
    private string NameOf(ReadOnlySpan<char> name)
    {
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(name, out var known))
        {
            known = name.ToString();
            _names[known] = known;
        }

        return known;
    }
}
