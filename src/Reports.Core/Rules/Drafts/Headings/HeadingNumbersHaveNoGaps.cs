using System.Globalization;
using Reports.Core.Documents;
using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Headings;

/// <summary>WRD-03: headings count on: 一、（一）1.（1）, without gap or repetition.</summary>
public sealed class HeadingNumbersHaveNoGaps : DraftRule
{
    // A line that is longer is a sentence.
    private const int LongestHeading = 40;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "WRD-03",
        Severity.Error,
        new("标题序号连续", "Headings are numbered without gaps"),
        new("序号跳号或重号，说明有内容漏掉或没有改到。", "A gap or a repetition means that something was lost or not updated."),
        TextBases.Official,
        "（一）产业链环节、（二）场景分类",
        "（一）产业链环节、（三）场景分类");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var counts = new int[5];
        foreach (var paragraph in context.Draft.Paragraphs.Where(IsHeading))
        {
            if (TypedNumber.Of(paragraph.Shown) is not { } typed)
            {
                continue;
            }

            var expected = counts[typed.Level] + 1;

            // A level may begin anew only where a higher one went on in between, which has set it back to none.
            if (typed.Number != expected)
            {
                var wanted = TextOf(typed.Level, expected);
                yield return Info.In(
                    paragraph.Place,
                    paragraph.Shown,
                    new($"标题序号“{typed.Text}”应为“{wanted}”。", $"The heading's number “{typed.Text}” should be “{wanted}”."),
                    new(wanted, wanted),
                    new($"请改为“{wanted}”，或补上缺少的标题。", $"Write “{wanted}”, or add the heading that is missing."));
            }

            counts[typed.Level] = typed.Number;
            Array.Clear(counts, typed.Level + 1, counts.Length - typed.Level - 1);
        }
    }

    private static bool IsHeading(DraftParagraph paragraph) =>
        paragraph.Level > 0 || (paragraph is { Role: DraftRole.Body, IsGenerated: false, Text.Length: > 0 and <= LongestHeading } && paragraph.Text[^1] is not ('。' or '；' or '：'));

    private static string TextOf(int level, int number) => level switch
    {
        1 => ChineseNumeral.Of(number) + "、",
        2 => $"（{ChineseNumeral.Of(number)}）",
        3 => number.ToString(CultureInfo.InvariantCulture) + ".",
        _ => $"（{number.ToString(CultureInfo.InvariantCulture)}）",
    };
}
