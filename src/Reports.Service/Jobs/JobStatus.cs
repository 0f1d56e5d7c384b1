using Reports.Service.Problems;
using Reports.Service.Results;

namespace Reports.Service.Jobs;

/// <summary>What is known about a job at one moment.</summary>
/// <param name="Id">Unguessable id.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Step">What is being done.</param>
/// <param name="Done">Steps done.</param>
/// <param name="Result">The file, once done.</param>
/// <param name="Problem">Why it failed.</param>
internal sealed record JobStatus(string Id, JobState State, JobStep Step, int Done, StoredResult? Result = null, Problem? Problem = null)
{
    /// <summary>Whether nothing will change any more.</summary>
    public bool IsOver => State is JobState.Done or JobState.Failed or JobState.Cancelled;
}
