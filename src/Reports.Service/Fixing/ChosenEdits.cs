using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Service.Answers;
using Reports.Service.Problems;

namespace Reports.Service.Fixing;

/// <summary>Reads what somebody chose to fix.</summary>
internal static class ChosenEdits
{
    private const int MostEdits = 100_000;

    /// <summary>The edits with their addresses.</summary>
    /// <exception cref="ProblemException">One of them is no change of a cell.</exception>
    public static IReadOnlyList<CellEdit> Of(IReadOnlyList<Edit> edits)
    {
        if (edits.Count > MostEdits)
        {
            throw new ProblemException(ServiceProblems.GridTooLarge(MostEdits));
        }

        return [.. edits.Select(Of)];
    }

    /// <summary>The codes, each known.</summary>
    /// <exception cref="ProblemException">There is no such rule.</exception>
    public static IReadOnlyList<string> Rules(IEnumerable<string?> codes)
    {
        string[] asked = [.. codes.OfType<string>().Where(code => code.Length > 0)];
        return Array.Find(asked, code => RuleCatalogue.Find(code) is null) is { } unknown
            ? throw new ProblemException(ServiceProblems.UnknownChoice("rule", unknown, ["GET /api/rules"]))
            : asked;
    }

    private static CellEdit Of(Edit? edit) =>
        edit is not null && ColumnLetters.TryParse(edit.Cell, out var row, out var column)
            ? new CellEdit(new CellAddress(edit.Sheet, row, column), edit.Before, edit.After)
            : throw new ProblemException(ServiceProblems.MalformedEdit(edit?.Sheet ?? "", edit?.Cell ?? ""));
}
