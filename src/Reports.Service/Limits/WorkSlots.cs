using Reports.Service.Problems;

namespace Reports.Service.Limits;

/// <summary>Lets only so many pieces of heavy work run at once; the others wait their turn, and not too many of them.</summary>
internal sealed class WorkSlots(ServiceLimits limits) : IAsyncDisposable
{
    private const int RetrySeconds = 5;

    private readonly int _count = limits.Workers > 0 ? limits.Workers : Environment.ProcessorCount;
    private readonly SemaphoreSlim _slots = new(limits.Workers > 0 ? limits.Workers : Environment.ProcessorCount);
    private int _waiting;

    /// <summary>Whether a request would have to wait behind a full queue.</summary>
    public bool IsFull => Volatile.Read(ref _waiting) >= limits.Waiting;

    /// <summary>Runs <paramref name="work"/> when a slot is free.</summary>
    /// <exception cref="ProblemException">The queue is full.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, T> work, CancellationToken cancel)
    {
        if (Interlocked.Increment(ref _waiting) > limits.Waiting)
        {
            Interlocked.Decrement(ref _waiting);
            throw new ProblemException(ServiceProblems.Busy(RetrySeconds));
        }

        try
        {
            await _slots.WaitAsync(cancel);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        // The slot is free again when the work has really ended, even if nobody waits for it any more.
        var running = Task.Run(
            () =>
            {
                try
                {
                    return work(cancel);
                }
                finally
                {
                    _slots.Release();
                }
            },
            CancellationToken.None);
        return await running.WaitAsync(cancel);
    }

    /// <summary>Waits until no work runs any more: what it uses may be taken away afterwards.</summary>
    public async ValueTask DisposeAsync()
    {
        for (var slot = 0; slot < _count; slot++)
        {
            await _slots.WaitAsync();
        }

        _slots.Dispose();
    }
}
