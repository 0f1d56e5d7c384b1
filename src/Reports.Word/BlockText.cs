using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Reports.Word;

/// <summary>
/// What the hash of a part is over: its words, tables, pictures and what people do to words (bold, colour, size, style). The writer
/// says it while it writes, <see cref="BlockHash"/> when it reads; both must say the same.
/// </summary>
internal sealed class BlockText
{
    private readonly ArrayBufferWriter<byte> _text = new(1024);
    private int _fields;
    private string _look = "";

    /// <summary>A part begins; what was said before belongs to no part or to another.</summary>
    internal void Begin() => _text.ResetWrittenCount();

    /// <summary>12 hex digits over what was said of the part.</summary>
    internal string Hash() => Convert.ToHexStringLower(SHA256.HashData(_text.WrittenSpan))[..12];

    /// <summary>A table row begins.</summary>
    internal void Row() => _text.Write("\nrow"u8);

    /// <summary>A cell begins.</summary>
    internal void Cell() => _text.Write("\ncell"u8);

    /// <summary>A paragraph begins.</summary>
    internal void Paragraph(string? style, string? justification)
    {
        _text.Write("\np "u8);
        Say(style);
        _text.Write(" "u8);
        Say(justification);
        _fields = 0;
        _look = "";
    }

    /// <summary>A field begins: what it shows does not count.</summary>
    internal void FieldBegins() => _fields++;

    /// <summary>A field ends.</summary>
    internal void FieldEnds() => _fields--;

    /// <summary>A piece of a run.</summary>
    /// <param name="look">What marks it out, see <see cref="BlockHash"/>.</param>
    /// <param name="shown">Its text.</param>
    internal void Piece(string look, ReadOnlySpan<char> shown)
    {
        if (_fields != 0 || shown.IsEmpty)
        {
            return;
        }

        if (look != _look)
        {
            _text.Write("\n["u8);
            Say(look);
            _text.Write("]"u8);
            _look = look;
        }

        Say(shown);
    }

    private void Say(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _text);
}
