using System.IO.Compression;
using Reports.Core;

namespace Reports.Excel.Reading;

/// <summary>
/// The unpacked bytes of one part, watched while they flow: size, ratio, runs without markup, length and checksum.
/// Nothing is trusted that the archive says about itself.
/// </summary>
internal sealed class PartStream : Stream
{
    // Deflate cannot do better (258 bytes from 2 bits), so a larger claim is damage and no bomb.
    private const int MostDeflateRatio = 1032;

    private readonly Stream _inflated;
    private readonly ZipArchiveEntry _entry;
    private readonly ReadLimits _limits;
    private readonly InflationBudget _budget;
    private readonly CancellationToken _cancel;
    private readonly string _part;
    private long _length;
    private long _sinceTag;
    private uint _crc;

    public PartStream(string part, ZipArchiveEntry entry, ReadLimits limits, InflationBudget budget, CancellationToken cancel)
    {
        _part = part;
        _entry = entry;
        _limits = limits;
        _budget = budget;
        _cancel = cancel;
        if (entry.IsEncrypted)
        {
            throw Refusals.EncryptedEntry(part);
        }

        if (entry.Length / MostDeflateRatio > entry.CompressedLength + 1)
        {
            throw Refusals.DamagedArchive(part);
        }

        // What the directory declares is refused before a byte is unpacked; what really flows is checked again in Read.
        CheckSize(entry.Length);
        try
        {
            _inflated = entry.Open();
        }
        catch (Exception problem) when (problem is InvalidDataException or NotSupportedException or IOException)
        {
            throw Refusals.DamagedArchive(part, problem);
        }
    }

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        _cancel.ThrowIfCancellationRequested();
        int read;
        try
        {
            read = _inflated.Read(buffer);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            throw Refusals.DamagedArchive(_part, problem);
        }

        if (read == 0 && buffer.Length > 0)
        {
            CheckWhole();
            return 0;
        }

        Watch(buffer[..read]);
        return read;
    }

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inflated.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Watch(ReadOnlySpan<byte> bytes)
    {
        _length += bytes.Length;
        _budget.Spend(bytes.Length);
        CheckSize(_length);
        _crc = Crc32.Append(_crc, bytes);

        // In UTF-8 and UTF-16 alike every tag begins with the byte '<', so a long run without it is one huge text or tag.
        var tag = bytes.LastIndexOf((byte)'<');
        _sinceTag = tag < 0 ? _sinceTag + bytes.Length : bytes.Length - tag;
        if (_sinceTag > _limits.MarkupBytes)
        {
            throw Refusals.TooLarge(new Bilingual("单段文字或标记的字节数", "one text or tag in bytes"), _limits.MarkupBytes, _part);
        }
    }

    private void CheckSize(long length)
    {
        if (length > _limits.RatioFreeBytes && length / Math.Max(1, _entry.CompressedLength) > _limits.Ratio)
        {
            throw Refusals.ZipBomb(_part, _limits.Ratio);
        }

        if (length > _limits.PartBytes)
        {
            throw Refusals.TooLarge(new Bilingual("解压后的字节数", "the unpacked size in bytes"), _limits.PartBytes, _part);
        }
    }

    private void CheckWhole()
    {
        if (_length != _entry.Length || _crc != _entry.Crc32)
        {
            throw Refusals.DamagedArchive(_part);
        }
    }
}
