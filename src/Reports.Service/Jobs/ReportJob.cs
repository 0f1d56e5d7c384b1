using System.Runtime.CompilerServices;
using Reports.Core.Documents;
using Reports.Core.Model;

namespace Reports.Service.Jobs;

/// <summary>A report to be made: what from, and how far it is.</summary>
internal sealed class ReportJob : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stop = new();
    private JobStatus _status;
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>A job that waits.</summary>
    public ReportJob(string id, IndustryMap map, ReportKind kind, string name, DateTimeOffset made)
    {
        Map = map;
        Kind = kind;
        Name = name;
        Made = made;
        _status = new JobStatus(id, JobState.Queued, JobStep.Queue, 0);
    }

    /// <summary>What the report is about; let go when the job is over.</summary>
    public IndustryMap? Map { get; private set; }

    /// <summary>Which document.</summary>
    public ReportKind Kind { get; }

    /// <summary>File name of the result.</summary>
    public string Name { get; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset Made { get; }

    /// <summary>Tells the work to stop.</summary>
    public CancellationToken Stopped => _stop.Token;

    /// <summary>How far it is.</summary>
    public JobStatus Status
    {
        get
        {
            lock (_lock)
            {
                return _status;
            }
        }
    }

    /// <summary>Moves the job on, unless it is over already; says whether it moved.</summary>
    public bool MoveOn(Func<JobStatus, JobStatus> change)
    {
        TaskCompletionSource signal;
        lock (_lock)
        {
            if (_status.IsOver)
            {
                return false;
            }

            _status = change(_status);
            Map = _status.IsOver ? null : Map;
            signal = _changed;
            _changed = NewSignal();
        }

        signal.SetResult();
        return true;
    }

    /// <summary>Stops the job, unless it is over already.</summary>
    public async Task StopAsync()
    {
        if (MoveOn(status => status with { State = JobState.Cancelled }))
        {
            await _stop.CancelAsync();
        }
    }

    /// <summary>The status now and after each change, until the job is over.</summary>
    public async IAsyncEnumerable<JobStatus> Follow([EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            JobStatus status;
            Task changed;
            lock (_lock)
            {
                status = _status;
                changed = _changed.Task;
            }

            yield return status;
            if (status.IsOver)
            {
                yield break;
            }

            await changed.WaitAsync(cancel);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _stop.Dispose();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
