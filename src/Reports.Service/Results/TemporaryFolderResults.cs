using System.Security.Cryptography;
using Reports.Service.Limits;

namespace Reports.Service.Results;

/// <summary>Keeps results in a temporary folder of this run; what has expired is deleted, and so is the folder at the end.</summary>
internal sealed class TemporaryFolderResults : IResultStore, IDisposable
{
    private const int IdCharacters = 32;
    private const string FolderPrefix = "reports-results-";

    // Expired ids are remembered for as long again as they lived, so that a late visitor hears "gone" and not "never heard of".
    private const int RememberedLives = 2;

    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LeftoverAge = TimeSpan.FromDays(2);

    private readonly string _folder = Directory.CreateTempSubdirectory(FolderPrefix).FullName;
    private readonly Dictionary<string, (StoredResult Result, bool Deleted)> _results = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly ServiceLimits _limits;
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;

    /// <summary>Makes the folder.</summary>
    public TemporaryFolderResults(ServiceLimits limits, TimeProvider clock)
    {
        _limits = limits;
        _clock = clock;
        RemoveLeftovers(clock.GetUtcNow().UtcDateTime - LeftoverAge);
        _timer = clock.CreateTimer(_ => Sweep(), null, SweepEvery, SweepEvery);
    }

    private TimeSpan Life => TimeSpan.FromMinutes(_limits.ResultMinutes);

    /// <inheritdoc />
    public StoredResult Put(string name, string contentType, ReadOnlyMemory<byte> bytes)
    {
        var result = new StoredResult(RandomNumberGenerator.GetHexString(IdCharacters, lowercase: true), name, contentType, bytes.Length, _clock.GetUtcNow() + Life);
        using (var file = new FileStream(PathOf(result), FileMode.CreateNew, FileAccess.Write, FileShare.Read))
        {
            file.Write(bytes.Span);
        }

        lock (_lock)
        {
            _results[result.Id] = (result, Deleted: false);
        }

        Sweep();
        return result;
    }

    /// <inheritdoc />
    public StoredResult? Find(string id)
    {
        Sweep();
        lock (_lock)
        {
            return _results.TryGetValue(id, out var kept) ? kept.Result : null;
        }
    }

    /// <inheritdoc />
    public Stream? Open(StoredResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        lock (_lock)
        {
            // On Linux an open file stays readable although it is deleted meanwhile; on Windows FileShare.Delete says the same.
            return _results.TryGetValue(result.Id, out var kept) && !kept.Deleted
                ? new FileStream(PathOf(kept.Result), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete)
                : null;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }
        }
    }

    // A run that was killed leaves its folder behind; one of another user is not ours to delete.
    private static void RemoveLeftovers(DateTime before)
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), FolderPrefix + "*"))
        {
            try
            {
                if (Directory.GetLastWriteTimeUtc(folder) < before)
                {
                    Directory.Delete(folder, recursive: true);
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }
    }

    private void Sweep()
    {
        var now = _clock.GetUtcNow();
        lock (_lock)
        {
            var live = _results.Values.Where(kept => !kept.Deleted).Select(kept => kept.Result).OrderBy(result => result.Expires).ToList();
            var total = live.Sum(result => result.Size);
            foreach (var result in live)
            {
                if (result.Expires > now && total <= _limits.ResultBytes)
                {
                    break;
                }

                File.Delete(PathOf(result));
                _results[result.Id] = (result, Deleted: true);
                total -= result.Size;
            }

            foreach (var (id, kept) in _results.Where(pair => pair.Value.Result.Expires + (Life * (RememberedLives - 1)) <= now).ToList())
            {
                if (kept.Deleted)
                {
                    _results.Remove(id);
                }
            }
        }
    }

    private string PathOf(StoredResult result) => Path.Combine(_folder, result.Id);
}
