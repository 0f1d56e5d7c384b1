using Reports.Core.Comparing;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>SUB-06: a newer return of the same organisation has lost no rows unnoticed.</summary>
public sealed class NewerReturnsKeepTheirRows : ReturnsRule
{
    private const int MostNames = 3;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "SUB-06",
        Severity.Warning,
        new("新的一份没有丢行", "A newer return has lost no rows"),
        new("修改时误删的行，只有与上一份对照才看得出来。", "Rows deleted by mistake show only when the returns are laid side by side."),
        RuleBases.Practice,
        "第1次 120 行，第2次 124 行，原有各行都在",
        "第1次 120 行，第2次少了其中 12 行");

    /// <inheritdoc />
    public override IEnumerable<ReturnFinding> Check(ReturnSet returns)
    {
        ArgumentNullException.ThrowIfNull(returns);
        return
            from pair in returns.Replacements
            from lost in WorkbookComparison.Rows(pair.Older.Map, pair.Newer.Map).Where(change => change.Kind == RowChangeKind.Removed).GroupBy(change => change.Sheet, StringComparer.Ordinal)
            let sheet = pair.Newer.Map.Workbook.Sheets.GetValueOrDefault(lost.Key)?.Source.Name ?? ""
            select new ReturnFinding(pair.Newer, FindingOf(sheet, pair.Older, [.. lost]));
    }

    private Finding FindingOf(string sheet, Return older, RowChange[] lost)
    {
        var names = string.Join('、', lost.Take(MostNames).Select(row => RuleFindings.Quote(row.Title)));
        var (more, moreEn) = lost.Length > MostNames ? (" 等", ", …") : ("", "");
        var count = RuleFindings.Number(lost.Length);
        return Info.OnSheet(
            sheet,
            string.Join('；', lost.Select(row => row.Title)),
            new($"比上一份“{RuleFindings.Quote(older.File)}”少 {count} 行：{names}{more}。", $"{count} rows of the return before, “{RuleFindings.Quote(older.File)}”, are gone: {names}{moreEn}."),
            new("上一份的各行", "The rows of the return before"),
            new("误删的请补回；确属删除的，请在备注中说明。", "Put them back, or say in the remarks that they were deleted on purpose."))
            with
        { Count = lost.Length };
    }
}
