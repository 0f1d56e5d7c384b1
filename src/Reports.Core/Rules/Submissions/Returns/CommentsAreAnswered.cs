using Reports.Core.Comparing;
using Reports.Core.Findings;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>SUB-07: where a reviewer left a comment on the return before, the newer one has another value, another comment or no such row.</summary>
/// <remarks>Our own comments are left out: what they say is found again if it still holds.</remarks>
public sealed class CommentsAreAnswered : ReturnsRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "SUB-07",
        Severity.Warning,
        new("上一份的审核意见都已处理", "The comments on the return before are answered"),
        new("审核人在单元格批注里提的意见，修改后的报送应逐条处理。", "Reviewers write into comments; the next return deals with each of them."),
        RuleBases.Practice,
        "批注“请写明工序”，新的一份写明了工序",
        "批注“请写明工序”，新的一份该格未改");

    /// <inheritdoc />
    public override IEnumerable<ReturnFinding> Check(ReturnSet returns)
    {
        ArgumentNullException.ThrowIfNull(returns);
        foreach (var (older, newer) in returns.Replacements)
        {
            var comments = older.Map.Workbook.Sheets.Values.SelectMany(sheet => CommentsOf(sheet, newer)).ToArray();
            var open = Array.FindAll(comments, comment => comment.Open is not null);
            if (open.Length > 0)
            {
                yield return new ReturnFinding(newer, FindingOf(older, comments.Length, open[0].Text, [.. open.Select(comment => comment.Open!.Value)]));
            }
        }
    }

    private Finding FindingOf(Return older, int comments, string first, Field[] open) => Info
        .At(
            open[0],
            new($"上一份“{RuleFindings.Quote(older.File)}”的 {RuleFindings.Number(comments)} 条审核意见有 {RuleFindings.Number(open.Length)} 条未处理，如“{RuleFindings.Quote(first)}”。", $"{RuleFindings.Number(open.Length)} of {RuleFindings.Number(comments)} comments on the return before, “{RuleFindings.Quote(older.File)}”, are not answered, such as “{RuleFindings.Quote(first)}”."),
            new("按意见修改，或在批注里答复", "A change, or a reply in the comment"),
            new("请逐条修改；不采纳的，请在该格批注里写明理由。", "Change the cells, or give a reason in the comment."))
        .Over([.. open.Select(field => field.Address)]);

    private static IEnumerable<Comment> CommentsOf(BoundSheet sheet, Return newer)
    {
        var comments = sheet.Source.Comments.Where(comment => !OwnMarks.IsOwn(comment)).ToArray();
        if (comments.Length == 0)
        {
            return [];
        }

        var now = newer.Map.Workbook.Sheets.GetValueOrDefault(sheet.Definition.Key);
        var newOf = RowMatch.Of(sheet.Rows, now?.Rows ?? [], RowKeys.Of(sheet.Definition)).OldOf
            .ToDictionary(pair => pair.Value, pair => pair.Key, (IEqualityComparer<BoundRow>)ReferenceEqualityComparer.Instance);
        var places = sheet.Rows
            .SelectMany(row => row.Fields, (row, field) => (Row: row, field.Key, field.Value.Address))
            .ToDictionary(place => (place.Address.Row, place.Address.Column));
        return
            from comment in comments
            where places.ContainsKey((comment.Row, comment.Column))
            let place = places[(comment.Row, comment.Column)]
            let text = FieldReader.Clean(comment.Text)
            select new Comment(text, newOf.TryGetValue(place.Row, out var row) ? OpenAt(place.Row[place.Key], row[place.Key], now!.Source, text) : null);
    }

    // The field as it stands now; null when something was done about the comment.
    private static Field? OpenAt(Field before, Field now, RawSheet sheet, string text) =>
        now.Original == before.Original
        && sheet.Comments.Where(each => (each.Row, each.Column) == (now.Address.Row, now.Address.Column)).All(each => FieldReader.Clean(each.Text) == text)
            ? now
            : null;

    private readonly record struct Comment(string Text, Field? Open);
}
