using System.Text.RegularExpressions;
using Reports.Core.Documents.Drafts;
using Reports.Core.Model;
using Reports.Core.Rules.Drafts;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Layout;

/// <summary>LAY-08: cells hold no blank lines, and no blanks that imitate an indent.</summary>
public sealed partial class TextIsNotLaidOutByHand : IRule, IDraftRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "LAY-08",
        Severity.Note,
        new("不用空行和空格排版", "Text is not laid out with blank lines and blanks"),
        new("缩进和段距由报告统一设置，手工空格会叠加在上面。", "Indents and spacing are the report's; blanks typed by hand add to them."),
        TextBases.Official,
        "设备停机多，维修依赖经验",
        "（两个空格）设备停机多（空行）维修依赖经验");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => Info.ReportColumns(
        context,
        TextTraits.Space,
        Clean,
        (column, count) => new($"“{column.Heading.Zh}”列有 {count} 格用空行或空格排版。", $"{count} cells of “{column.Heading.En}” are laid out with blank lines or blanks."),
        new("没有空行和首行空格的文字", "Text without blank lines and leading blanks"),
        new("请删去空行和行首空格；可运行 reports fix 一次改好。", "Delete them, or let reports fix do it."));

    /// <inheritdoc />
    public IEnumerable<Finding> Check(DraftContext context)
    {
        var last = context.Draft.Paragraphs.FirstOrDefault();
        foreach (var paragraph in context.Draft.Paragraphs.Where(paragraph => paragraph is { IsGenerated: false, Role: not (DraftRole.Gap or DraftRole.Contents) }))
        {
            if (paragraph.HasPageBreak)
            {
                yield return Report(paragraph, new("这里用手工分页符换页。", "A page break is typed here."), new("请删去分页符，改用“段前分页”。", "Delete it and choose Page break before."));
            }
            else if (paragraph.Role == DraftRole.Body && Indent().IsMatch(paragraph.Text) && paragraph.Text.Trim().Length > 0)
            {
                yield return Report(paragraph, new("这段用空格缩进。", "This text is indented with blanks."), new("请删去段首空格，套用样式“公文正文”。", "Delete them and apply the style 公文正文."));
            }
            else if (last is not null && IsEmpty(paragraph) && IsEmpty(last) && paragraph.Place.Number == last.Place.Number + 1)
            {
                yield return Report(paragraph, new("这里用连续的空段落拉开距离。", "Empty paragraphs make space here."), new("请删去空段落，用段前、段后间距。", "Delete them and set the space before or after."));
            }

            last = paragraph;
        }
    }

    private static bool IsEmpty(DraftParagraph paragraph) => paragraph.Figures.Count == 0 && paragraph.Text.Trim().Length == 0;

    private static string Clean(Field field)
    {
        var text = field.Original.ReplaceLineEndings("\n");
        var clean = Indent().Replace(BlankLines().Replace(text, "\n"), "").Trim();
        return clean == text ? field.Original : clean;
    }

    [GeneratedRegex(@"[ \t\u3000]*\n([ \t\u3000]*\n)+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"(?<=^|\n)[ \t\u3000]+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Indent();

    private Finding Report(DraftParagraph paragraph, Bilingual message, Bilingual hint) =>
        Info.In(paragraph.Place, paragraph.Text, message, new("用样式和段落间距排版", "Spacing made by styles"), hint);
}
