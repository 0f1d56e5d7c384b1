using Reports.Core.Templates;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>SUB-05: a return is not for the most part a copy of another organisation's.</summary>
public sealed class ReturnsAreTheirOwn : ReturnsRule
{
    private const int FewestRows = 20;
    private const int MostShare = 80; // per cent

    // Rows that more returns than these share were handed out with the template.
    private const int CommonKnowledge = 20;

    private static readonly string[] Sheets = ["scenes", "data", "models", "tools", "skills"];

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "SUB-05",
        Severity.Warning,
        new("报送内容是本单位自己的", "A return is the organisation's own"),
        new("与别家大面积逐字相同的报送，反映不了本单位的情况。", "A return that repeats another one word by word says nothing about the organisation."),
        RuleBases.Practice,
        "两家 12% 的行相同",
        "两家 87% 的行逐字相同");

    /// <inheritdoc />
    public override IEnumerable<ReturnFinding> Check(ReturnSet returns)
    {
        ArgumentNullException.ThrowIfNull(returns);
        var seen = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < returns.Latest.Count; at++)
        {
            var rows = RowsOf(returns.Latest[at]);
            var shared = new Dictionary<int, int>();
            foreach (var row in rows)
            {
                if (!seen.TryGetValue(row, out var before))
                {
                    seen.Add(row, before = []);
                }

                foreach (var other in before.Count <= CommonKnowledge ? before : [])
                {
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                }

                before.Add(at);
            }

            var (most, count) = shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).FirstOrDefault();
            if (rows.Count >= FewestRows && count * 100 >= rows.Count * MostShare)
            {
                yield return new ReturnFinding(returns.Latest[at], FindingOf(returns.Latest[at], returns.Latest[most], count, rows.Count));
            }
        }
    }

    private Finding FindingOf(Return copy, Return original, int same, int rows)
    {
        var share = RuleFindings.Number(same * 100 / rows);
        return Info.OnSheet(
            "",
            copy.Organisation,
            new($"与“{RuleFindings.Quote(original.Organisation)}”的报送有 {share}%（{RuleFindings.Number(same)}/{RuleFindings.Number(rows)} 行）逐字相同。", $"{share}% of its rows ({RuleFindings.Number(same)} of {RuleFindings.Number(rows)}) repeat the return of “{RuleFindings.Quote(original.Organisation)}” word by word."),
            new("按本单位实际填写的内容", "What holds for the organisation itself"),
            new("请退回核实：谁填写、谁参照；确实相同的，请在备注说明。", "Ask both organisations who copied, or why they are alike."));
    }

    // What people typed into a row; what the program numbers or fills in when it merges says nothing of who wrote it.
    private static HashSet<string> RowsOf(Return sent) =>
    [
        .. from key in Sheets
           from row in sent.Map.Workbook.Rows(key)
           let columns = sent.Map.Workbook.Sheets[key].Definition.Columns
           let text = string.Join('\t', columns.Where(column => column.Origin is not (ColumnOrigin.Automatic or ColumnOrigin.Merged)).Select(column => row[column.Key].Text))
           where text.Trim('\t').Length > 0
           select $"{key}\t{text}",
    ];
}
