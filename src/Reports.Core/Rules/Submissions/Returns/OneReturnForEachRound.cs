using Reports.Core.Comparing;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>SUB-01: an organisation sends one return for each round; of two, the newer one counts.</summary>
public sealed class OneReturnForEachRound : ReturnsRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "SUB-01",
        Severity.Error,
        new("一家单位一轮只有一份报送", "An organisation sends one return for each round"),
        new("同一单位的两份报送会重复统计，也说不清以哪一份为准。", "Two returns of one organisation are counted twice, and nobody knows which one holds."),
        RuleBases.Practice,
        "某公司第1次报送一份，第2次报送一份",
        "某公司第1次报送两份，后一份晚 3 天");

    /// <inheritdoc />
    public override IEnumerable<ReturnFinding> Check(ReturnSet returns)
    {
        ArgumentNullException.ThrowIfNull(returns);
        return
            from history in returns.Histories
            from round in history.GroupBy(each => each.Round)
            let newest = round.Last()
            from older in round.SkipLast(1)
            select new ReturnFinding(older, FindingOf(older, newest));
    }

    private Finding FindingOf(Return older, Return newest)
    {
        var differences = WorkbookComparison.Rows(older.Map, newest.Map).Count;
        var days = older.Date is { } before && newest.Date is { } after ? after.DayNumber - before.DayNumber : 0;
        var (zh, en) = (differences, days) switch
        {
            (0, _) => ("内容相同", "the same content"),
            (_, > 0) => ($"晚 {RuleFindings.Number(days)} 天，{RuleFindings.Number(differences)} 行不同", $"{RuleFindings.Number(days)} days later, {RuleFindings.Number(differences)} rows differ"),
            _ => ($"{RuleFindings.Number(differences)} 行不同", $"{RuleFindings.Number(differences)} rows differ"),
        };
        return Info.At(
            older.SenderField!.Value,
            new($"“{RuleFindings.Quote(older.Organisation)}”本轮另有一份报送“{RuleFindings.Quote(newest.File)}”（{zh}）。", $"“{RuleFindings.Quote(older.Organisation)}” sent another return for this round, “{RuleFindings.Quote(newest.File)}” ({en})."),
            new("一家单位一轮一份", "One return for each organisation and round"),
            new("默认以较新的一份为准；请与该单位核实后只留一份，差异可用 reports compare 查看。", "By default the newer one counts; ask the organisation and keep one. 'reports compare' shows the differences."));
    }
}
