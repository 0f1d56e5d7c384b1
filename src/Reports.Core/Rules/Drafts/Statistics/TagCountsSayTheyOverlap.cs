using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Statistics;

/// <summary>STA-04: where tags add up to more than there are scenes, a note says that a scene may carry several.</summary>
public sealed partial class TagCountsSayTheyOverlap : DraftRule
{
    // A note follows its table at once.
    private const int NoteReach = 2;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "STA-04",
        Severity.Warning,
        new("标签统计注明可以多选", "Statistics of tags say that they overlap"),
        new("一个场景可有多个标签，各标签之和大于场景数；不注明，读者会以为算错。", "A scene may carry several tags; unsaid, their sum looks like a mistake."),
        TextBases.Practice,
        "场景3个，标签合计5个，表下注：一个场景可标注多个标签",
        "场景3个，标签合计5个，表下无注");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var blocks = context.Draft.Blocks;
        if (ScenesOf(context.Draft) is not { } scenes)
        {
            yield break;
        }

        for (var at = 1; at < blocks.Count; at++)
        {
            if (blocks[at] is DraftTable table
                && blocks[at - 1] is DraftParagraph { Role: DraftRole.Caption } caption
                && caption.Text.Contains("标签", StringComparison.Ordinal)
                && SumOf(table) is { } sum
                && sum > scenes
                && !blocks.Skip(at + 1).Take(NoteReach).OfType<DraftParagraph>().Any(note => note.Text.Contains("多个", StringComparison.Ordinal) || note.Text.Contains("多选", StringComparison.Ordinal)))
            {
                var (total, count) = (CellNumbers.Text(sum), RuleFindings.Number(scenes));
                yield return Info.In(
                    table.Place,
                    total,
                    new($"各标签合计 {total} 个，大于场景数 {count}，表下没有说明。", $"The tags add up to {total}, more than the {count} scenes, and no note says why."),
                    new("表下注明一个场景可标注多个标签", "A note that a scene may carry several tags"),
                    new($"请在表下加注：一个场景可标注多个标签，合计大于场景总数{count}。", "Add a note below the table."));
            }
        }
    }

    private static int? ScenesOf(Draft draft) => draft.Paragraphs
        .Select(paragraph => Scenes().Match(paragraph.Text))
        .Where(match => match.Success)
        .Select(match => (int?)int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture))
        .FirstOrDefault();

    private static decimal? SumOf(DraftTable table)
    {
        var row = table.Rows.FirstOrDefault(row => !row.IsHeader);
        return row is null ? null : Enumerable.Range(1, Math.Max(0, table.Columns - 1))
            .Where(column => !CellNumbers.IsTotal(table.Heading(column)))
            .Sum(column => CellNumbers.Of(row.At(column)) ?? 0);
    }

    [GeneratedRegex(@"收录场景(?<count>\d{1,6})个", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Scenes();
}
