namespace Reports.Service.Problems;

/// <summary>Ends a request with a problem that is the caller's to settle.</summary>
public sealed class ProblemException(Problem problem) : Exception(problem.Title.En)
{
    /// <summary>What is answered.</summary>
    public Problem Problem { get; } = problem;
}
