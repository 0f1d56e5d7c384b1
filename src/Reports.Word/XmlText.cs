using System.Buffers;
using System.Globalization;
using System.Text;

namespace Reports.Word;

/// <summary>
/// XML written from front to back as UTF-8, with no tree: long tables cost no more than their bytes. Names are written as they are
/// given, with the prefixes that the document declares.
/// </summary>
internal sealed class XmlText
{
    // What may not stand in text or in an attribute as it is (XML 1.0, 2.4 and 3.3.3); a line break in text is none of them.
    private static readonly SearchValues<char> InText = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> InAttributes = SearchValues.Create("&<>\"\t\r\n");

    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    private readonly Stack<string> _open = new();
    private bool _inTag;

    /// <summary>What was written and not yet handed on.</summary>
    internal ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Begins an element; attributes may follow.</summary>
    internal XmlText Open(string name)
    {
        EndTag();
        _bytes.Write("<"u8);
        Ascii(name);
        _open.Push(name);
        _inTag = true;
        return this;
    }

    /// <summary>An attribute of the element just begun.</summary>
    internal XmlText At(string name, string value)
    {
        _bytes.Write(" "u8);
        Ascii(name);
        _bytes.Write("=\""u8);
        Escaped(value, InAttributes);
        _bytes.Write("\""u8);
        return this;
    }

    /// <inheritdoc cref="At(string, string)" />
    internal XmlText At(string name, long value)
    {
        Span<char> digits = stackalloc char[20];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        _bytes.Write(" "u8);
        Ascii(name);
        _bytes.Write("=\""u8);
        Ascii(digits[..length]);
        _bytes.Write("\""u8);
        return this;
    }

    /// <summary>Text of the element that is open.</summary>
    internal XmlText Text(ReadOnlySpan<char> text)
    {
        EndTag();
        Escaped(text, InText);
        return this;
    }

    /// <summary>Ends the innermost element.</summary>
    internal XmlText Close()
    {
        var name = _open.Pop();
        if (_inTag)
        {
            _bytes.Write(" />"u8);
            _inTag = false;
            return this;
        }

        _bytes.Write("</"u8);
        Ascii(name);
        _bytes.Write(">"u8);
        return this;
    }

    /// <summary>An element without anything.</summary>
    internal XmlText Leaf(string name) => Open(name).Close();

    /// <summary>An element whose one attribute is w:val.</summary>
    internal XmlText Val(string name, string value) => Open(name).At("w:val", value).Close();

    /// <inheritdoc cref="Val(string, string)" />
    internal XmlText Val(string name, long value) => Open(name).At("w:val", value).Close();

    /// <summary>Markup as it is.</summary>
    internal XmlText Raw(ReadOnlySpan<byte> markup)
    {
        EndTag();
        _bytes.Write(markup);
        return this;
    }

    /// <summary>Hands on what was written and begins anew; elements may still be open.</summary>
    internal void MoveTo(Stream output)
    {
        EndTag();
        output.Write(_bytes.WrittenSpan);
        _bytes.ResetWrittenCount();
    }

    private void EndTag()
    {
        if (_inTag)
        {
            _bytes.Write(">"u8);
            _inTag = false;
        }
    }

    private void Ascii(ReadOnlySpan<char> text) => _bytes.Advance(Encoding.ASCII.GetBytes(text, _bytes.GetSpan(text.Length)));

    private void Escaped(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        for (var next = text.IndexOfAny(special); next >= 0; next = text.IndexOfAny(special))
        {
            Encoding.UTF8.GetBytes(text[..next], _bytes);
            _bytes.Write(text[next] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\t' => "&#x9;"u8,
                '\r' => "&#xD;"u8,
                _ => "&#xA;"u8,
            });
            text = text[(next + 1)..];
        }

        Encoding.UTF8.GetBytes(text, _bytes);
    }
}
