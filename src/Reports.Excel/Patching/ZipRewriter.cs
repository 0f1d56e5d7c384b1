using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Reports.Excel.Reading;

namespace Reports.Excel.Patching;

/// <summary>
/// Writes a zip archive again with some parts replaced, added or left out. Every other entry is copied as it lies there:
/// packed bytes, times, flags and order stay. (PKWARE APPNOTE 6.3.10, 4.3.)
/// </summary>
internal sealed class ZipRewriter
{
    private const int LocalBytes = 30;
    private const int CentralBytes = 46;
    private const int EndBytes = 22;
    private const ushort Deflated = 8;
    private const ushort Utf8Name = 1 << 11;
    private const ushort SizesFollow = 1 << 3;
    private const ushort Zip64Extra = 1;

    // 1980-01-01, the oldest time a zip entry can carry, so that the same input gives the same bytes.
    private const ushort FirstDay = (1 << 5) | 1;

    private readonly byte[] _file;
    private readonly List<ZipRecord> _records = [];
    private readonly int _directory;
    private readonly int _directoryEnd;
    private readonly Dictionary<string, byte[]> _replaced = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, byte[]> _added = new(StringComparer.Ordinal);
    private readonly HashSet<string> _removed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PackedPart> _restored = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the directory of an archive that was opened by a reader before.</summary>
    /// <exception cref="Core.Workbooks.WorkbookUnreadableException">The directory is damaged.</exception>
    public ZipRewriter(byte[] file)
    {
        _file = file;
        var end = file.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        Require(end >= 0 && end + EndBytes <= file.Length);
        _directory = (int)DirectoryOffset(end);
        var at = _directory;
        while (at + CentralBytes <= end && file.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
        {
            var length = CentralBytes + U16(at + 28) + U16(at + 30) + U16(at + 32);
            Require(at + length <= end);
            var local = LocalOffset(at);
            Require(local + LocalBytes <= _directory && file.AsSpan((int)local).StartsWith("PK\u0003\u0004"u8));
            _records.Add(new ZipRecord(Encoding.UTF8.GetString(file, at + CentralBytes, U16(at + 28)), at, length, (int)local));
            at += length;
        }

        Require(_records.Count > 0);
        _directoryEnd = end;
    }

    /// <summary>Whether the archive has a part of this name, whatever its case.</summary>
    public bool Has(string part) => _records.Exists(record => IsPart(record, part));

    /// <summary>Gives a part other contents.</summary>
    public void Replace(string part, byte[] contents) => _replaced[part] = contents;

    /// <summary>Adds a part that is not there yet; added parts come last, by name.</summary>
    public void Add(string part, byte[] contents) => _added[part] = contents;

    /// <summary>Leaves a part out.</summary>
    public void Remove(string part) => _removed.Add(part);

    /// <summary>A part with its headers as it lies in the file; null when there is none.</summary>
    public PackedPart? Packed(string part)
    {
        if (_records.Find(record => IsPart(record, part)) is not { } found)
        {
            return null;
        }

        var end = _records.Where(record => record.Local > found.Local).Select(record => record.Local).DefaultIfEmpty(_directory).Min();
        return new PackedPart(
            _file.AsSpan(found.Local, end - found.Local).ToArray(),
            _file.AsSpan(found.Central, found.CentralLength).ToArray());
    }

    /// <summary>Puts a part back as it lay in an earlier file.</summary>
    public void Restore(string part, PackedPart packed) => _restored[part] = packed;

    /// <summary>Writes the archive.</summary>
    public void Write(Stream target)
    {
        using var output = new MemoryStream(_file.Length + 4096);
        var starts = CopyParts(output);
        var directory = new MemoryStream();
        var count = 0;
        foreach (var record in _records.Where(record => starts.ContainsKey(record.Local)))
        {
            WriteCentral(directory, record, starts[record.Local]);
            count++;
        }

        foreach (var (name, contents) in _added)
        {
            WriteAdded(output, directory, name, contents);
            count++;
        }

        var directoryStart = output.Position;
        directory.WriteTo(output);
        WriteEnd(output, count, directoryStart);
        output.WriteTo(target);
    }

    private Dictionary<int, (int Offset, byte[]? Packed, byte[]? Contents)> CopyParts(MemoryStream output)
    {
        var starts = new Dictionary<int, (int, byte[]?, byte[]?)>();
        var regions = _records.GroupBy(record => record.Local).OrderBy(group => group.Key).ToArray();
        output.Write(_file, 0, regions[0].Key);
        for (var at = 0; at < regions.Length; at++)
        {
            var record = regions[at].First();
            if (_removed.Contains(PartNames.Normalize(record.Name)))
            {
                continue;
            }

            var offset = (int)output.Position;
            if (_restored.TryGetValue(PartNames.Normalize(record.Name), out var earlier))
            {
                starts[record.Local] = (offset, null, null);
                output.Write(earlier.Local);
            }
            else if (_replaced.TryGetValue(PartNames.Normalize(record.Name), out var contents))
            {
                var packed = Pack(contents);
                starts[record.Local] = (offset, packed, contents);
                output.Write(LocalHeader(record, packed, contents));
                output.Write(packed);
            }
            else
            {
                starts[record.Local] = (offset, null, null);
                var end = at + 1 < regions.Length ? regions[at + 1].Key : _directory;
                output.Write(_file, record.Local, end - record.Local);
            }
        }

        return starts;
    }

    private byte[] LocalHeader(ZipRecord record, byte[] packed, byte[] contents)
    {
        var nameLength = U16(record.Local + 26);
        var extra = WithoutZip64(_file.AsSpan(record.Local + LocalBytes + nameLength, U16(record.Local + 28)));
        var header = new byte[LocalBytes + nameLength + extra.Length];
        _file.AsSpan(record.Local, LocalBytes + nameLength).CopyTo(header);
        extra.CopyTo(header, LocalBytes + nameLength);
        PutSizes(header, at: 6, packed, contents, flags: U16(record.Local + 6));
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), (ushort)extra.Length);
        return header;
    }

    private void WriteCentral(MemoryStream directory, ZipRecord record, (int Offset, byte[]? Packed, byte[]? Contents) start)
    {
        var restored = _restored.GetValueOrDefault(PartNames.Normalize(record.Name));
        var header = restored?.Central.ToArray() ?? _file.AsSpan(record.Central, record.CentralLength).ToArray();
        if (start.Packed is { } packed)
        {
            var nameEnd = CentralBytes + U16(record.Central + 28);
            var extra = WithoutZip64(header.AsSpan(nameEnd, U16(record.Central + 30)));
            var comment = header.AsSpan(nameEnd + U16(record.Central + 30)).ToArray();
            header = [.. header.AsSpan(0, nameEnd), .. extra, .. comment];
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(30), (ushort)extra.Length);
            PutSizes(header, at: 8, packed, start.Contents!, flags: U16(record.Central + 8));
            BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(42), start.Offset);
        }
        else if (BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(42)) == uint.MaxValue)
        {
            BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(Zip64Offset(header, 0)), start.Offset);
        }
        else
        {
            BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(42), start.Offset);
        }

        directory.Write(header);
    }

    // Flags, method, time, date, checksum and sizes stand in the same order in both headers.
    private static void PutSizes(byte[] header, int at, byte[] packed, byte[] contents, ushort flags)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(at), (ushort)(flags & ~SizesFollow));
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(at + 2), Deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(at + 8), Crc32.Append(0, contents));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(at + 12), packed.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(at + 16), contents.Length);
    }

    private static void WriteAdded(MemoryStream output, MemoryStream directory, string name, byte[] contents)
    {
        var packed = Pack(contents);
        var bytes = Encoding.UTF8.GetBytes(name);
        var offset = (int)output.Position;
        var local = new byte[LocalBytes + bytes.Length];
        "PK\u0003\u0004"u8.CopyTo(local);
        BinaryPrimitives.WriteUInt16LittleEndian(local.AsSpan(4), 20);
        PutSizes(local, at: 6, packed, contents, Utf8Name);
        BinaryPrimitives.WriteUInt16LittleEndian(local.AsSpan(12), FirstDay);
        BinaryPrimitives.WriteUInt16LittleEndian(local.AsSpan(26), (ushort)bytes.Length);
        bytes.CopyTo(local, LocalBytes);
        output.Write(local);
        output.Write(packed);

        var central = new byte[CentralBytes + bytes.Length];
        "PK\u0001\u0002"u8.CopyTo(central);
        BinaryPrimitives.WriteUInt16LittleEndian(central.AsSpan(4), 20);
        BinaryPrimitives.WriteUInt16LittleEndian(central.AsSpan(6), 20);
        PutSizes(central, at: 8, packed, contents, Utf8Name);
        BinaryPrimitives.WriteUInt16LittleEndian(central.AsSpan(14), FirstDay);
        BinaryPrimitives.WriteUInt16LittleEndian(central.AsSpan(28), (ushort)bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(central.AsSpan(42), offset);
        bytes.CopyTo(central, CentralBytes);
        directory.Write(central);
    }

    // Our archives are far below 4 GB, so a zip64 end record of the original is not needed any more.
    private void WriteEnd(MemoryStream output, int count, long directoryStart)
    {
        var size = output.Position - directoryStart;
        var end = _file.AsSpan(_directoryEnd).ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)count);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), (int)size);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(16), (int)directoryStart);
        output.Write(end);
    }

    private static byte[] Pack(byte[] contents)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(contents);
        }

        return packed.ToArray();
    }

    private static byte[] WithoutZip64(ReadOnlySpan<byte> extra)
    {
        var kept = new List<byte>(extra.Length);
        while (extra.Length >= 4)
        {
            var length = Math.Min(extra.Length, 4 + BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]));
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) != Zip64Extra)
            {
                kept.AddRange(extra[..length]);
            }

            extra = extra[length..];
        }

        return [.. kept];
    }

    private long DirectoryOffset(int end)
    {
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(end + 16));
        var locator = end - 20;
        if (offset == uint.MaxValue && locator >= 0 && _file.AsSpan(locator).StartsWith("PK\u0006\u0007"u8))
        {
            var record = BinaryPrimitives.ReadInt64LittleEndian(_file.AsSpan(locator + 8));
            Require(record >= 0 && record + 56 <= locator);
            var far = BinaryPrimitives.ReadInt64LittleEndian(_file.AsSpan((int)record + 48));
            Require(far >= 0 && far < end);
            return far;
        }

        Require(offset < end);
        return offset;
    }

    private long LocalOffset(int central)
    {
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(central + 42));
        var far = offset == uint.MaxValue ? BinaryPrimitives.ReadInt64LittleEndian(_file.AsSpan(Zip64Offset(_file, central))) : offset;
        Require(far >= 0 && far < _directory);
        return far;
    }

    // The zip64 extra field holds only those of size, packed size and offset whose 32-bit field is full, in this order.
    private static int Zip64Offset(ReadOnlySpan<byte> bytes, int central)
    {
        var at = central + CentralBytes + BinaryPrimitives.ReadUInt16LittleEndian(bytes[(central + 28)..]);
        var end = at + BinaryPrimitives.ReadUInt16LittleEndian(bytes[(central + 30)..]);
        while (at + 4 <= end && BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) != Zip64Extra)
        {
            at += 4 + BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 2)..]);
        }

        at += 4
            + (BinaryPrimitives.ReadUInt32LittleEndian(bytes[(central + 24)..]) == uint.MaxValue ? 8 : 0)
            + (BinaryPrimitives.ReadUInt32LittleEndian(bytes[(central + 20)..]) == uint.MaxValue ? 8 : 0);
        Require(at + 8 <= end);
        return at;
    }

    private static bool IsPart(ZipRecord record, string part) =>
        string.Equals(PartNames.Normalize(record.Name), part, StringComparison.OrdinalIgnoreCase);

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(at));

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw Refusals.DamagedArchive();
        }
    }
}
