using System.Xml;
using Reports.Core;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Gathers the text of one value without an allocation per piece; equal short texts become one string.</summary>
internal sealed class TextBuffer(ReadLimits limits)
{
    private const int FirstCapacity = 1024;
    private const int LongestInterned = 64;
    private const int MostInterned = 100_000;

    // An escape such as _x000D_ takes seven characters for one.
    private const int LongestEscape = 7;

    private readonly HashSet<string> _interned = new(StringComparer.Ordinal);
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private char[] _characters = new char[FirstCapacity];
    private int _length;

    /// <summary>What has been gathered.</summary>
    public ReadOnlySpan<char> Text => _characters.AsSpan(0, _length);

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    /// <summary>Takes in the text node on which the reader stands.</summary>
    public void Append(XmlReader reader)
    {
        while (true)
        {
            if (_length == _characters.Length)
            {
                Grow();
            }

            var read = reader.ReadValueChunk(_characters, _length, _characters.Length - _length);
            if (read == 0)
            {
                return;
            }

            _length += read;
        }
    }

    /// <summary>The gathered text as a string, escapes undone; refuses texts over the limit.</summary>
    public string Take()
    {
        if (EscapedText.MayHoldEscapes(Text))
        {
            return Checked(ValidText.Of(EscapedText.Decode(Text)));
        }

        return _length > LongestInterned ? Checked(ValidText.Of(Text.ToString())) : TakeExact();
    }

    /// <summary>The gathered text with its escapes as they are, for values and formulas.</summary>
    public string TakeExact()
    {
        if (_length is 0 or > LongestInterned)
        {
            return _length == 0 ? "" : ValidText.Of(Text.ToString());
        }

        if (_interned.Count == 0)
        {
            _lookup = _interned.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        if (_lookup.TryGetValue(Text, out var known))
        {
            return known;
        }

        var text = ValidText.Of(Text.ToString());
        if (_interned.Count < MostInterned)
        {
            _interned.Add(text);
        }

        return text;
    }

    private string Checked(string text) => text.Length <= limits.TextLength ? text : throw TooLong();

    private void Grow()
    {
        if (_length > (long)limits.TextLength * LongestEscape)
        {
            throw TooLong();
        }

        Array.Resize(ref _characters, _length * 2);
    }

    private WorkbookUnreadableException TooLong() =>
        Refusals.TooLarge(new Bilingual("单个单元格的字数", "the length of a text"), limits.TextLength);
}
