namespace Reports.Service.Results;

/// <summary>Keeps files that were made for somebody, until they expire. A database may take this over.</summary>
public interface IResultStore
{
    /// <summary>Keeps a file.</summary>
    StoredResult Put(string name, string contentType, ReadOnlyMemory<byte> bytes);

    /// <summary>The file with this id; null when there is none, and not readable any more when it has expired.</summary>
    StoredResult? Find(string id);

    /// <summary>The bytes of a file that has not expired; null when it is gone.</summary>
    Stream? Open(StoredResult result);
}
