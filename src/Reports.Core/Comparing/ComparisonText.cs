using System.Text;
using static System.FormattableString;

namespace Reports.Core.Comparing;

/// <summary>A comparison as text for people.</summary>
public static class ComparisonText
{
    /// <summary>The whole comparison, ending in a line end.</summary>
    public static string Write(WorkbookComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = new StringBuilder();
        foreach (var sheet in comparison.Sheets)
        {
            text.Append('【').Append(sheet.Name.In(language)).Append("】 ").AppendLine(Counts(sheet).In(language));
            foreach (var row in sheet.Rows)
            {
                Append(text, row, language);
            }
        }

        if (comparison.Sheets.Count == 0)
        {
            text.AppendLine(new Bilingual("两份工作簿的内容相同。", "Both workbooks say the same.").In(language));
        }

        Append(text, new Bilingual("新出现的问题", "New findings"), comparison.NewFindings, language);
        Append(text, new Bilingual("已消除的问题", "Findings that are gone"), comparison.GoneFindings, language);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static Bilingual Counts(SheetChanges sheet)
    {
        var renamed = sheet.Rows.Count(row => row.IsRenamed);
        var rerated = sheet.Rows.Count(row => row.IsRerated);
        (int Count, string Zh, string En)[] parts =
        [
            (sheet.Count(RowChangeKind.Added), "新增{0}行", "{0} added"),
            (sheet.Count(RowChangeKind.Removed), "删除{0}行", "{0} removed"),
            (sheet.Count(RowChangeKind.Changed), "修改{0}行", "{0} changed"),
            (renamed, "其中改名{0}行", "{0} renamed"),
            (rerated, "其中改评级{0}行", "{0} re-rated"),
            (sheet.Moved, "调整次序{0}行", "{0} moved"),
        ];
        var said = parts.Where(part => part.Count > 0).ToArray();
        string Join(string mark, Func<(int Count, string Zh, string En), string> words) =>
            string.Join(mark, said.Select(part => words(part).Replace("{0}", Invariant($"{part.Count}"), StringComparison.Ordinal)));
        return new Bilingual(Join("，", part => part.Zh) + "。", Join(", ", part => part.En) + ".");
    }

    private static void Append(StringBuilder text, RowChange row, Language language)
    {
        var word = row.Kind switch
        {
            RowChangeKind.Added => new Bilingual("新增", "added"),
            RowChangeKind.Removed => new Bilingual("删除", "removed"),
            _ => new Bilingual("修改", "changed"),
        };
        var place = (row.New ?? row.Old)?.A1;
        text.Append("  ").Append(word.In(language)).Append(' ').Append(place).AppendLine(row.Title == place ? "" : " " + row.Title);
        foreach (var field in row.Fields)
        {
            text.Append("    ").Append(field.Heading.In(language)).Append(language == Language.Chinese ? "：" : ": ")
                .Append(Shown(field.Before, language)).Append(" → ").AppendLine(Shown(field.After, language));
        }
    }

    private static void Append(StringBuilder text, Bilingual heading, IReadOnlyList<Rules.Finding> findings, Language language)
    {
        if (findings.Count == 0)
        {
            return;
        }

        text.Append(heading.In(language)).AppendLine(Invariant($"（{findings.Count}）"));
        foreach (var finding in findings)
        {
            text.Append("  ").Append(finding.Rule).Append(' ').Append(finding.Where?.ToString() ?? finding.Sheet).Append(' ').AppendLine(finding.Message.In(language));
        }
    }

    private static string Shown(string value, Language language) =>
        value.Length == 0 ? new Bilingual("（空）", "(empty)").In(language) : value.ReplaceLineEndings(" ");
}
