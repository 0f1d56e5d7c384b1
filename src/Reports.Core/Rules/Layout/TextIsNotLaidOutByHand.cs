using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Layout;

/// <summary>LAY-08: cells hold no blank lines, and no blanks that imitate an indent.</summary>
public sealed partial class TextIsNotLaidOutByHand : IRule
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
}
