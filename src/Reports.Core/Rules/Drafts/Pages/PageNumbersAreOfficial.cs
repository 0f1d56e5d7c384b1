using Reports.Core.Documents.Drafts;
using Reports.Core.Documents.Layout;

namespace Reports.Core.Rules.Drafts.Pages;

/// <summary>LAY-05: page numbers read — 1 — in 四号宋体, right on odd and left on even pages.</summary>
public sealed class PageNumbersAreOfficial : DraftRule
{
    private const string Form = "— 1 —";
    private const string Bare = "—1—";

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "LAY-05",
        Severity.Warning,
        new("页码为“— 1 —”，四号宋体，单页居右、双页居左", "Page numbers read — 1 —, 14 pt Songti, right on odd and left on even pages"),
        new("页码的样子和位置由公文格式规定。", "Form and place of page numbers are laid down."),
        TextBases.Official,
        "— 1 —，单页居右、双页居左",
        "1，居中");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var sections = context.Draft.Sections;
        for (var at = 0; at < sections.Count; at++)
        {
            if (Problem(sections[at]) is { } problem && (at == 0 || Problem(sections[at - 1]) != problem))
            {
                yield return Info.In(
                    sections[at].Place,
                    sections[at].PageNumbers.Count > 0 ? sections[at].PageNumbers[0].Text : "",
                    problem,
                    new($"{Form}，四号宋体，单页居右空一字，双页居左空一字", $"{Form}, 14 pt Songti, one character in from the outer edge"),
                    new("请设置奇偶页不同，页码两边各加一字线，单页居右、双页居左。", "Let odd and even pages differ, put a dash on either side, right on odd and left on even pages."));
            }
        }
    }

    private static Bilingual? Problem(DraftSection section)
    {
        var numbers = section.PageNumbers;
        if (numbers.Count == 0)
        {
            return new("这一节没有页码。", "This section has no page number.");
        }

        if (numbers.FirstOrDefault(number => number.Text.Replace(" ", "", StringComparison.Ordinal) != Bare) is { } other)
        {
            return new($"页码写作“{RuleFindings.Quote(other.Text)}”。", $"The page number reads “{RuleFindings.Quote(other.Text)}”.");
        }

        if (numbers.Any(number => number.HalfPoints != OfficialLayout.PageNumberSize || !DocumentFonts.IsSong(number.Font)))
        {
            return new("页码不是四号宋体。", "The page number is not 14 pt Songti.");
        }

        // In a turned box the place is the box's.
        var upright = numbers.Where(number => !number.IsTurned).ToArray();
        return upright.Length > 0 && (!Array.Exists(upright, number => number.IsEven) || Array.Exists(upright, number => number.Alignment != (number.IsEven ? ParagraphAlignment.Left : ParagraphAlignment.Right)))
            ? new("页码没有单页居右、双页居左。", "The page number is not right on odd and left on even pages.")
            : null;
    }
}
