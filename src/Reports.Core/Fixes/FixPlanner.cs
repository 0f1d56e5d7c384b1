using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Core.Fixes;

/// <summary>
/// Makes a plan in rounds: all safe edits that do not touch each other are made, the result is checked again, and the rules
/// propose anew on what they see, so that several fixes of one cell build on each other.
/// </summary>
internal sealed class FixPlanner(RawWorkbook workbook, Func<RawWorkbook, CheckResult> check, IReadOnlyCollection<string>? rules)
{
    private const int MostRounds = 12;

    private readonly List<SkippedEdit> _skipped = [];
    private readonly HashSet<CellEdit> _rejected = [];
    private readonly Dictionary<CellAddress, HashSet<string>> _seen = [];
    private readonly Dictionary<CellAddress, PlannedEdit> _planned = [];

    /// <summary>The plan.</summary>
    public FixPlan Plan()
    {
        var before = check(workbook);
        var state = new CheckedWorkbook(workbook, before);
        for (var round = 0; round < MostRounds; round++)
        {
            var wanted = Proposals(state);
            if (wanted.Count == 0)
            {
                break;
            }

            state = Take(state, wanted);
        }

        NoteUndecided(state.Result);
        var edits = WritingOrder.Of(workbook, _planned.Values.Select(planned => planned.Edit));
        return new FixPlan([.. edits.Select(edit => _planned[edit.Cell])], _skipped, before, state.Result, state.Workbook);
    }

    private bool IsWanted(Finding finding) =>
        rules is null || rules.Contains(finding.Rule, StringComparer.OrdinalIgnoreCase);

    // Edits that belong together are one proposal; of two proposals for one cell, the later waits for the next round.
    private List<Proposal> Proposals(CheckedWorkbook state)
    {
        var editable = EditableCells.Of(state.Workbook);
        var taken = new HashSet<CellAddress>();
        var proposals = new List<Proposal>();
        foreach (var finding in state.Result.Findings.Where(finding => finding.Fix is { Safe: true } && IsWanted(finding)))
        {
            foreach (var edits in finding.Fix!.Together ? [finding.Fix.Edits] : finding.Fix.Edits.Select(edit => (IReadOnlyList<CellEdit>)[edit]))
            {
                CellEdit[] fresh = [.. edits.Where(edit => edit.Before != edit.After)];
                if (fresh.Length == 0 || fresh.Any(_rejected.Contains) || fresh.Any(edit => taken.Contains(edit.Cell)))
                {
                    continue;
                }

                if (ReasonToSkip(editable, fresh) is { } reason)
                {
                    Reject(fresh, reason);
                    continue;
                }

                taken.UnionWith(fresh.Select(edit => edit.Cell));
                proposals.Add(new Proposal(finding.Rule, fresh));
            }
        }

        return proposals;
    }

    private SkipReason? ReasonToSkip(EditableCells editable, CellEdit[] edits) =>
        edits.Select(editable.ReasonToSkip).FirstOrDefault(reason => reason is not null)
        ?? (edits.Any(edit => _seen.TryGetValue(edit.Cell, out var texts) && texts.Contains(edit.After)) ? SkipReason.NeverSettles : null);

    private CheckedWorkbook Take(CheckedWorkbook state, IReadOnlyList<Proposal> proposals)
    {
        var (after, followUps, added) = Try(state, proposals);
        if (added.Count == 0)
        {
            Record(proposals.Concat(followUps));
            return after;
        }

        if (proposals.Count == 1)
        {
            Reject(proposals[0].Edits, SkipReason.AddsFinding);
            return state;
        }

        // Suspects stand in a row where something new was found. Without suspects, halves are tried one after the other.
        var rows = added
            .SelectMany(finding => finding.Where is { } where ? finding.Related.Append(where) : finding.Related)
            .Select(cell => (cell.Sheet, cell.Row))
            .ToHashSet();
        Proposal[] suspects = [.. proposals.Where(proposal => proposal.Edits.Any(edit => rows.Contains((edit.Cell.Sheet, edit.Cell.Row))))];
        if (suspects.Length > 0 && suspects.Length < proposals.Count)
        {
            state = Take(state, [.. proposals.Except(suspects)]);
            return Take(state, suspects);
        }

        var half = proposals.Count / 2;
        return Take(Take(state, [.. proposals.Take(half)]), [.. proposals.Skip(half)]);
    }

    // A new finding may carry its own remedy: the name of a scene that stands in the lists too must follow the map.
    private (CheckedWorkbook After, IReadOnlyList<Proposal> FollowUps, IReadOnlyList<Finding> Added) Try(CheckedWorkbook state, IReadOnlyList<Proposal> proposals)
    {
        var places = new FindingPlaces(state.Result);
        var after = Apply(state, proposals);
        var added = places.Added(after.Result);
        var editable = EditableCells.Of(after.Workbook);
        var touched = proposals.SelectMany(proposal => proposal.Edits).Select(edit => edit.Cell).ToHashSet();
        var followUps = new List<Proposal>();
        foreach (var finding in added.Where(finding => finding.Fix is not null))
        {
            CellEdit[] edits = [.. finding.Fix!.Edits.Where(edit => edit.Before != edit.After)];
            if (edits.Length > 0 && edits.All(edit => Follows(edit, proposals) && editable.ReasonToSkip(edit) is null && touched.Add(edit.Cell)))
            {
                followUps.Add(new Proposal(finding.Rule, edits));
            }
        }

        if (followUps.Count == 0)
        {
            return (after, [], added);
        }

        var settled = Apply(after, followUps);
        var left = places.Added(settled.Result);
        return left.Count == 0 ? (settled, followUps, []) : (after, [], added);
    }

    // Only a cell that repeats a text that was changed may follow it.
    private static bool Follows(CellEdit edit, IReadOnlyList<Proposal> proposals) => proposals
        .SelectMany(proposal => proposal.Edits)
        .Any(cause => cause.Before.Length > 0
            && edit.Before.Contains(cause.Before.Trim(), StringComparison.Ordinal)
            && edit.After.Contains(cause.After, StringComparison.Ordinal));

    private CheckedWorkbook Apply(CheckedWorkbook state, IEnumerable<Proposal> proposals)
    {
        var result = WorkbookEdits.Apply(state.Workbook, proposals.SelectMany(proposal => proposal.Edits));
        return new CheckedWorkbook(result, check(result));
    }

    private void Record(IEnumerable<Proposal> proposals)
    {
        foreach (var proposal in proposals)
        {
            foreach (var edit in proposal.Edits)
            {
                var first = _planned.TryGetValue(edit.Cell, out var planned);
                _planned[edit.Cell] = first
                    ? new PlannedEdit(planned!.Edit with { After = edit.After }, [.. planned.Rules.Union([proposal.Rule], StringComparer.Ordinal)])
                    : new PlannedEdit(edit, [proposal.Rule]);
                if (!_seen.TryGetValue(edit.Cell, out var texts))
                {
                    _seen[edit.Cell] = texts = new HashSet<string>(StringComparer.Ordinal);
                }

                texts.Add(edit.Before);
                texts.Add(edit.After);
            }
        }
    }

    private void Reject(IEnumerable<CellEdit> edits, SkipReason reason)
    {
        foreach (var edit in edits.Where(_rejected.Add))
        {
            _skipped.Add(new SkippedEdit(edit, reason));
        }
    }

    private void NoteUndecided(CheckResult result)
    {
        foreach (var finding in result.Findings.Where(finding => finding.Fix is { Safe: false } && IsWanted(finding)))
        {
            Reject(finding.Fix!.Edits.Where(edit => edit.Before != edit.After), SkipReason.ChangesMeaning);
        }
    }

    /// <summary>Edits of one rule that are made together or not at all.</summary>
    private sealed record Proposal(string Rule, IReadOnlyList<CellEdit> Edits);

    /// <summary>A workbook with what a check finds in it.</summary>
    private sealed record CheckedWorkbook(RawWorkbook Workbook, CheckResult Result);
}
