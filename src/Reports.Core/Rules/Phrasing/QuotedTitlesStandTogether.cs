using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-06: no 、 stands between titles or quotations.</summary>
public sealed class QuotedTitlesStandTogether : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-06",
        Severity.Note,
        new("书名号之间、引号之间不加顿号", "No 、 between titles or quotations"),
        new("国家标准规定，并列的书名号、引号之间通常不用顿号。", "The standard has no 、 between titles or quotations in a row."),
        TextBases.Punctuation,
        "“断网”“停机”时有发生",
        "“断网”、“停机”时有发生");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => Info.ReportColumns(
        context,
        TextTraits.Bracket,
        field => field.Original.Replace("》、《", "》《", StringComparison.Ordinal).Replace("”、“", "”“", StringComparison.Ordinal),
        (column, count) => new($"“{column.Heading.Zh}”列有 {count} 格在书名号或引号之间用了顿号。", $"{count} cells of “{column.Heading.En}” have 、 between titles or quotations."),
        new("《甲》《乙》，“甲”“乙”", "《甲》《乙》 and “甲”“乙”"),
        new("请删去其间的顿号；可运行 reports fix 一次改好。", "Delete the 、, or let reports fix do it."));
}
