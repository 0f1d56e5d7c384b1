using Reports.Core.Templates;

namespace Reports.Core.Rules.Structure;

/// <summary>Turns what the binding could not place into findings that name every cell.</summary>
internal static class ProblemFindings
{
    /// <summary>A finding that stands for the problem and for all its cells.</summary>
    public static Finding Of(
        this RuleInfo rule, BindingProblem problem, Severity severity, Bilingual message, Bilingual expected, Bilingual hint)
    {
        var where = problem.Where ?? (problem.Cells.Count > 0 ? problem.Cells[0] : null);
        var finding = new Finding(rule.Code, severity, where, problem.Sheet, message, problem.Found, expected, hint);
        return finding.Over(problem.Cells);
    }

    /// <summary>The problems of one kind, in workbook order.</summary>
    public static IEnumerable<BindingProblem> Problems(this CheckContext context, params BindingProblemKind[] kinds) =>
        context.Bound.Problems.Where(problem => kinds.Contains(problem.Kind));
}
