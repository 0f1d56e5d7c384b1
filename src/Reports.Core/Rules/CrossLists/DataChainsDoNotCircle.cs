using Reports.Core.Model;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.CrossLists;

/// <summary>XLS-11: data chains do not lead back to where they began, unless a link says that it is feedback.</summary>
public sealed class DataChainsDoNotCircle : IRule
{
    private static readonly string[] Feedback = ["反馈", "闭环", "循环", "回传"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "XLS-11",
        Severity.Note,
        new("数据链不首尾相接，反馈链写明反馈", "Data chains do not circle, unless they say that they feed back"),
        new("首尾相接的数据链多为起点和终点填反了。", "A circle mostly means that a link's ends were swapped."),
        TextBases.Guide,
        "YB01-A-2-1 → YB01-B-2-1，YB01-B-2-1 → YB01-A-2-1（说明：质量结果反馈）",
        "YB01-A-2-1 → YB01-B-2-1，YB01-B-2-1 → YB01-A-2-1");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var links = context.Map.Links
            .Where(link => link.Kind == ChainKind.Data && link.From.Length > 0 && link.To.Length > 0 && link.From != link.To)
            .Where(link => !Array.Exists(Feedback, word => link.Row["note"].Text.Contains(word, StringComparison.Ordinal)))
            .ToArray();
        return ChainCircles.Of(links).Select(FindingOf);
    }

    private Finding FindingOf(SceneLink[] circle)
    {
        // The last link typed is the one that closes the circle.
        var last = circle[^1];
        CellAddress[] cells = [last.Row["from"].Address, .. circle.SkipLast(1).Select(link => link.Row["from"].Address)];
        return Info.At(
            last.Row["from"],
            new($"数据链首尾相接：从 {RuleFindings.Quote(last.From)} 到 {RuleFindings.Quote(last.To)} 又回到起点。", $"Data chains circle: from {RuleFindings.Quote(last.From)} to {RuleFindings.Quote(last.To)} and back."),
            new("由上游到下游的方向，或写明反馈", "From upstream to downstream, or a word about feedback"),
            new("方向填反的，请对调起点和终点；确为反馈的，在“说明”写明“反馈”。", "Swap the ends if the direction is wrong, or write 反馈 into the note."))
            .Over(cells) with
        {
            Count = 1,
        };
    }
}
