using System.IO.Compression;

namespace Reports.Excel.Reading;

/// <summary>Finds the entries of an archive by part name: as it is written, else without regard to case.</summary>
internal sealed class EntryIndex
{
    private readonly Dictionary<string, Slot> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Slot> _anyCase = new(StringComparer.OrdinalIgnoreCase);

    public EntryIndex(IEnumerable<ZipArchiveEntry> entries)
    {
        foreach (var entry in entries)
        {
            var name = PartNames.Normalize(entry.FullName);
            Add(_exact, name, entry);
            Add(_anyCase, name, entry);
        }
    }

    /// <summary>All part names.</summary>
    public IEnumerable<string> Names => _exact.Keys;

    /// <summary>The entry of the part, or null; refuses the file when there are two different ones.</summary>
    public ZipArchiveEntry? Find(string part)
    {
        if (!_exact.TryGetValue(part, out var slot) && !_anyCase.TryGetValue(part, out slot))
        {
            return null;
        }

        return slot.IsAmbiguous ? throw Refusals.AmbiguousPart(part) : slot.Entry;
    }

    // The same bytes twice do no harm; two versions of one part are how a file shows different people different things.
    private static void Add(Dictionary<string, Slot> index, string name, ZipArchiveEntry entry)
    {
        var isNew = !index.TryGetValue(name, out var first);
        var differs = !isNew && (first.Entry.Crc32 != entry.Crc32 || first.Entry.Length != entry.Length);
        index[name] = isNew ? new Slot(entry, false) : first with { IsAmbiguous = first.IsAmbiguous || differs };
    }

    private readonly record struct Slot(ZipArchiveEntry Entry, bool IsAmbiguous);
}
