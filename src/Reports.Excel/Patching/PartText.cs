using System.Text;

namespace Reports.Excel.Patching;

/// <summary>The text of an XML part, so that it can be written back in its own encoding.</summary>
/// <param name="Text">The characters, without a byte order mark.</param>
/// <param name="Encoding">How they are encoded.</param>
/// <param name="HasMark">Whether a byte order mark comes first.</param>
internal sealed record PartText(string Text, Encoding Encoding, bool HasMark)
{
    private const int DeclarationBytes = 200;

    /// <summary>The text of a part that a reader has read before; null when its encoding is neither UTF-8 nor UTF-16.</summary>
    public static PartText? Read(byte[] part)
    {
        Encoding[] marked = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];
        foreach (var encoding in marked)
        {
            var mark = encoding.GetPreamble();
            if (part.AsSpan().StartsWith(mark))
            {
                return new PartText(encoding.GetString(part, mark.Length, part.Length - mark.Length), encoding, true);
            }
        }

        if (part is [0, _, ..] or [_, 0, ..])
        {
            var wide = new UnicodeEncoding(bigEndian: part[0] == 0, byteOrderMark: false);
            return new PartText(wide.GetString(part), wide, false);
        }

        var start = Encoding.Latin1.GetString(part, 0, Math.Min(part.Length, DeclarationBytes));
        var declared = start.IndexOf("encoding", StringComparison.Ordinal);
        var declaration = start.IndexOf("?>", StringComparison.Ordinal);
        return declared < 0 || declaration < 0 || declared > declaration || start[declared..declaration].Contains("utf-8", StringComparison.OrdinalIgnoreCase)
            ? new PartText(Encoding.UTF8.GetString(part), new UTF8Encoding(false), false)
            : null;
    }

    /// <summary>Another text in the same encoding, as bytes.</summary>
    public byte[] Encode(string text) => HasMark
        ? [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text)]
        : Encoding.GetBytes(text);
}
