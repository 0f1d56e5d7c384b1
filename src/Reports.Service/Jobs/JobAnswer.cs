using Microsoft.AspNetCore.Mvc;
using Reports.Core;
using Reports.Service.Problems;
using Reports.Service.Results;

namespace Reports.Service.Jobs;

/// <summary>A job in one language.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Step">Lasting name of the step.</param>
/// <param name="StepText">What is being done.</param>
/// <param name="Done">Steps done.</param>
/// <param name="Total">Steps in all.</param>
/// <param name="Result">Where the file is, once done.</param>
/// <param name="Problem">Why it failed.</param>
public sealed record JobAnswer(
    string Id,
    JobState State,
    string Step,
    string StepText,
    int Done,
    int Total,
    ResultLink? Result,
    ProblemDetails? Problem)
{
    /// <summary>The answer for a status.</summary>
    internal static JobAnswer Of(JobStatus status, Language language) => new(
        status.Id,
        status.State,
        status.Step.Key,
        status.Step.Text.In(language),
        status.Done,
        JobStep.Work.Count,
        status.Result is { } result ? ResultLink.To(result) : null,
        status.Problem is { } problem ? ProblemAnswers.Details(problem, language, status.Id) : null);
}
