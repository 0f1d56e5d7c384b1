using System.Security.Cryptography;
using System.Threading.Channels;
using Reports.Core.Documents;
using Reports.Core.Model;
using Reports.Service.Limits;
using Reports.Service.Problems;

namespace Reports.Service.Jobs;

/// <summary>All jobs: those that wait, in order, and those that are over, until they expire.</summary>
internal sealed class JobBoard(ServiceLimits limits, TimeProvider clock)
{
    private const int IdCharacters = 32;
    private const int RetrySeconds = 15;

    private readonly Dictionary<string, ReportJob> _jobs = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly Channel<ReportJob> _waiting = Channel.CreateUnbounded<ReportJob>();

    /// <summary>Jobs in the order they were asked for.</summary>
    public IAsyncEnumerable<ReportJob> Take(CancellationToken cancel) => _waiting.Reader.ReadAllAsync(cancel);

    /// <summary>Puts a report on the list.</summary>
    /// <exception cref="ProblemException">The list is full.</exception>
    public ReportJob Add(IndustryMap map, ReportKind kind, string name)
    {
        var now = clock.GetUtcNow();
        var job = new ReportJob(RandomNumberGenerator.GetHexString(IdCharacters, lowercase: true), map, kind, name, now);
        lock (_lock)
        {
            Forget(now);
            if (_jobs.Values.Count(other => !other.Status.IsOver) >= limits.Jobs)
            {
                throw new ProblemException(ServiceProblems.Busy(RetrySeconds));
            }

            _jobs[job.Status.Id] = job;
        }

        _waiting.Writer.TryWrite(job);
        return job;
    }

    /// <summary>The job with this id.</summary>
    /// <exception cref="ProblemException">There is none, or not any more.</exception>
    public ReportJob Get(string id)
    {
        lock (_lock)
        {
            Forget(clock.GetUtcNow());
            return _jobs.GetValueOrDefault(id)
                ?? throw new ProblemException(ServiceProblems.NotFound("no-such-job", new("没有这个任务，或已过保存期。", "There is no such job, or not any more.")));
        }
    }

    /// <summary>Stops everything that is not over.</summary>
    public async Task StopAllAsync()
    {
        List<ReportJob> all;
        lock (_lock)
        {
            all = [.. _jobs.Values];
        }

        foreach (var job in all)
        {
            await job.StopAsync();
        }
    }

    private void Forget(DateTimeOffset now)
    {
        var old = _jobs.Where(pair => pair.Value.Status.IsOver && pair.Value.Made.AddMinutes(2 * limits.ResultMinutes) <= now).ToList();
        foreach (var (id, job) in old)
        {
            _jobs.Remove(id);
            job.Dispose();
        }
    }
}
