using Reports.Core.Documents.Drafts;
using Reports.Core.Documents.Layout;

namespace Reports.Core.Rules.Drafts.Pages;

/// <summary>LAY-02: body text is 三号仿宋 with the first line two characters in.</summary>
public sealed class BodyTextIsOfficial : DraftRule
{
    private const int Indent = 2 * OfficialLayout.BodySize * 10;

    // Two characters of a squeezed grid are a little less.
    private const int Tolerance = 60;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "LAY-02",
        Severity.Warning,
        new("正文用三号仿宋，首行缩进 2 字", "Body text is 16 pt Fangsong, first line two characters in"),
        new("从别处粘贴的文字常带着自己的字体和字号。", "Text pasted from elsewhere brings its own face and size."),
        TextBases.Official,
        "仿宋_GB2312、16 磅、缩进 2 字",
        "宋体、12 磅、缩进 2 字");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var faults =
            from paragraph in context.Draft.Paragraphs
            where paragraph is { Role: DraftRole.Body, Level: 0 }
            let fault = Fault(paragraph)
            where fault is not null
            group paragraph by fault.Value;
        foreach (var fault in faults)
        {
            DraftPlace[] places = [.. fault.Select(paragraph => paragraph.Place)];
            yield return Info.In(
                places[0],
                fault.First().Text,
                fault.Key,
                new("仿宋_GB2312，16 磅，首行缩进 2 字", "FangSong_GB2312, 16 pt, first line two characters in"),
                new("请选中文字，套用样式“公文正文”。", "Select it and apply the style 公文正文.")).Over(places);
        }
    }

    private static Bilingual? Fault(DraftParagraph paragraph)
    {
        var runs = paragraph.Runs.Where(run => run.Text.Any(IsIdeograph)).ToArray();
        var wrong = Array.Find(runs, run => run.HalfPoints != OfficialLayout.BodySize || !(DocumentFonts.IsBody(run.Font) || DocumentFonts.IsHei(run.Font)));
        if (wrong is not null)
        {
            var size = (wrong.HalfPoints / 2m).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
            return new($"正文用了 {wrong.Font} {size} 磅。", $"Body text is set in {wrong.Font}, {size} pt.");
        }

        return runs.Length > 0 && Math.Abs(paragraph.FirstLine - Indent) > Tolerance && paragraph.Alignment is ParagraphAlignment.Left or ParagraphAlignment.Justified
            ? new("正文首行没有缩进 2 字。", "The first line of body text is not two characters in.")
            : null;
    }

    private static bool IsIdeograph(char character) => character >= '\u2E80' && char.IsLetter(character);
}
