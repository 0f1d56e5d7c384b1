using System.IO.Compression;
using System.Text;

namespace Reports.Testing.Workbooks;

/// <summary>Writes a zip archive part by part, as odd or hostile as a test needs it.</summary>
public sealed class PackageBuilder
{
    private static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, Action<Stream> Write)> _parts = [];

    /// <summary>Adds a part, even if there is one of this name.</summary>
    public PackageBuilder Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a part of bytes.</summary>
    public PackageBuilder Add(string name, byte[] bytes) => Add(name, stream => stream.Write(bytes));

    /// <summary>Adds a part that is streamed, so that it may be larger than memory.</summary>
    public PackageBuilder Add(string name, Action<Stream> write)
    {
        _parts.Add((name, write));
        return this;
    }

    /// <summary>Replaces the part of this name, or adds it.</summary>
    public PackageBuilder Set(string name, string text) => Without(name).Add(name, text);

    /// <summary>Takes the part off.</summary>
    public PackageBuilder Without(string name)
    {
        _parts.RemoveAll(part => part.Name == name);
        return this;
    }

    /// <summary>Gives the part another name and leaves everything that refers to it.</summary>
    public PackageBuilder Rename(string name, string newName)
    {
        var at = _parts.FindIndex(part => part.Name == name);
        _parts[at] = (newName, _parts[at].Write);
        return this;
    }

    /// <summary>The bytes of the archive, the same every time.</summary>
    public byte[] Build(CompressionLevel level = CompressionLevel.Fastest)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in _parts)
            {
                var entry = archive.CreateEntry(name, level);
                entry.LastWriteTime = ZipEpoch;
                using var stream = entry.Open();
                write(stream);
            }
        }

        return file.ToArray();
    }
}
