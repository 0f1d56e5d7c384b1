namespace Reports.Core.Rules.Drafts.Pages;

/// <summary>LAY-07: only the typefaces of official documents are named, which every office has.</summary>
public sealed class FontsAreOfficial : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "LAY-07",
        Severity.Warning,
        new("只用公文规定的字体", "Only typefaces of official documents are used"),
        new("别的字体在收文单位的电脑上会被替换，行数和页码随之变化。", "Other faces are replaced on the reader's machine, and lines and page numbers shift."),
        TextBases.Official,
        "仿宋_GB2312",
        "微软雅黑");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var uses =
            from paragraph in context.Draft.AllParagraphs
            from run in paragraph.Runs
            where run.Text.Trim().Length > 0
            from font in new[] { run.Text.Any(character => character >= '\u2E80') ? run.Font : "", run.Text.Any(char.IsAsciiLetterOrDigit) ? run.LatinFont : "" }
            where !DocumentFonts.IsOfficial(font)
            select (Font: font, paragraph.Place);
        foreach (var font in uses.GroupBy(use => use.Font, use => use.Place, StringComparer.Ordinal))
        {
            var places = font.Distinct().ToArray();
            yield return Info.In(
                places[0],
                font.Key,
                new($"用了公文以外的字体“{font.Key}”，共 {places.Length} 处。", $"“{font.Key}” is no typeface of official documents; {places.Length} places use it."),
                new("小标宋、黑体、楷体、仿宋、宋体或 Times New Roman", "Xiaobiaosong, Heiti, Kaiti, Fangsong, Songti or Times New Roman"),
                new("请套用报告自带的样式，或换成公文字体。", "Apply the report's own styles, or choose an official face.")).Over(places);
        }
    }
}
