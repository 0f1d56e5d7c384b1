using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Causes;

/// <summary>
/// Makes one finding of one fault: findings about the same missing code become one, at the cell where the code was mistyped if that
/// can be told, and findings that only follow from another one are left out.
/// </summary>
internal sealed class RootCauses
{
    private readonly IReadOnlyList<Finding> _findings;
    private readonly Lazy<SceneRoot> _scenes;
    private readonly Lazy<ItemRoot> _items;
    private readonly Lazy<SegmentRoot> _segments;
    private readonly Lazy<ILookup<CellAddress?, Finding>> _byCell;
    private readonly Lazy<HashSet<CellAddress>> _blanks;
    private readonly HashSet<Finding> _dropped = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Finding, Finding> _changed = new(ReferenceEqualityComparer.Instance);
    private readonly List<Finding> _made = [];

    private RootCauses(CheckContext context, IReadOnlyList<Finding> findings)
    {
        _findings = findings;
        _scenes = new(() => new SceneRoot(context));
        _items = new(() => new ItemRoot(context));
        _segments = new(() => new SegmentRoot(context));
        _byCell = new(() => findings.ToLookup(finding => finding.Where));
        _blanks = new(() => [.. findings.Where(finding => finding is { Rule: "CMP-14", Count: > 1 }).SelectMany(finding => finding.Related)]);
    }

    /// <summary>The findings without their echoes, in no particular order.</summary>
    public static IReadOnlyList<Finding> Settle(CheckContext context, IReadOnlyList<Finding> findings) =>
        Echoes.Remove(context, new RootCauses(context, findings).Settle());

    private List<Finding> Settle()
    {
        foreach (var cause in _findings.Where(finding => finding.Cause is not null).GroupBy(finding => finding.Cause!, StringComparer.Ordinal))
        {
            Settle([.. cause], CauseKeys.Read(cause.Key));
        }

        return [.. _findings.Where(finding => !_dropped.Contains(finding)).Select(finding => _changed.GetValueOrDefault(finding, finding)), .. _made];
    }

    private void Settle(Finding[] group, (CauseKind Kind, string Key) cause)
    {
        // A missing list or column of ids is a finding of its own; its ids cannot resolve.
        if (cause.Kind == CauseKind.Item && _items.Value.IsOfMissingList(cause.Key))
        {
            _dropped.UnionWith(group);
            return;
        }

        var root = cause.Kind switch
        {
            CauseKind.Scene => _scenes.Value.Of(cause.Key),
            CauseKind.Item => _items.Value.Of(cause.Key),
            _ => _segments.Value.Of(cause.Key),
        };
        if (root is not null)
        {
            StandAt(root, group, cause.Key);
        }
        else if (group.Length > 1)
        {
            Join(group);
        }
    }

    private void Join(Finding[] group)
    {
        var places = PlacesOf(group);
        _changed[group[0]] = group[0] with
        {
            Related = [.. places.Where(cell => cell != group[0].Where)],
            Count = places.Length,
            Fix = Array.TrueForAll(group, finding => finding.Fix is { Safe: false })
                ? new ProposedFix(Safe: false, [.. group.SelectMany(finding => finding.Fix!.Edits).DistinctBy(edit => edit.Cell)]) { Together = true }
                : null,
        };
        _dropped.UnionWith(group.Skip(1));
    }

    private void StandAt(CauseRoot root, Finding[] group, string key)
    {
        var field = root.Field;
        var places = PlacesOf(group);
        _dropped.UnionWith(group);

        // A repeated code is reported at the second row, which need not be the one that was mistyped.
        _dropped.UnionWith(field.Text.Length > 0
            ? _findings.Where(finding => finding.Rule is "REF-02" or "REF-13" && finding.Cause is null && finding.Found == field.Original)
            : []);
        var here = _byCell.Value[field.Address].ToArray();
        _dropped.UnionWith(here.Where(finding => finding.Rule is "CMP-01" or "CMP-12" or "REF-10"));
        if (Array.Find(here, finding => finding.Rule is "CMP-14" or "REF-01") is { } own)
        {
            _changed[own] = own with { Related = [.. own.Related.Union(places)] };
        }
        else if (!_blanks.Value.Contains(field.Address))
        {
            _made.Add(Mistyped(root, RuleCatalogue.Find(group[0].Rule)!.Info, key, places));
        }
    }

    private static Finding Mistyped(CauseRoot root, RuleInfo rule, string key, CellAddress[] places)
    {
        var found = RuleFindings.Quote(root.Field.Original);
        var finding = rule.At(
            root.Field,
            new(
                $"{root.What.Zh}{(found.Length > 0 ? $"“{found}”" : "没有填，")}与别处不一致，别处 {RuleFindings.Number(places.Length)} 格用的是“{RuleFindings.Quote(key)}”。",
                $"The {root.What.En} {(found.Length > 0 ? $"“{found}” " : "is empty; it ")}differs from the “{RuleFindings.Quote(key)}” that {RuleFindings.Number(places.Length)} other cells use."),
            new(key, key),
            new(
                $"是否应为“{RuleFindings.Quote(key)}”？请改正这一格；编号确有变动的，请同时改正引用它的各格。",
                $"Did you mean “{RuleFindings.Quote(key)}”? Correct this cell, or every cell that refers to it."));
        return finding with
        {
            Related = places,
            Fix = new ProposedFix(Safe: false, [new CellEdit(root.Field.Address, root.Field.Original, key)]),
        };
    }

    private static CellAddress[] PlacesOf(IEnumerable<Finding> group) =>
    [
        .. group
            .SelectMany(finding => finding is { Count: > 1, Where: { } first } ? finding.Related.Prepend(first) : finding.Where is { } where ? [where] : finding.Related)
            .Distinct(),
    ];
}
