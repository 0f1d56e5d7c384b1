using System.Text;
using static System.FormattableString;

namespace Reports.Core.Migrating;

/// <summary>A migration as text for people.</summary>
public static class MigrationText
{
    private const int LongestText = 40;

    /// <summary>What landed, what changed and what did not land, ending in a line end.</summary>
    public static string Write(MigratedWorkbook migrated, Language language)
    {
        ArgumentNullException.ThrowIfNull(migrated);
        var text = new StringBuilder();
        text.Append(new Bilingual(
            Invariant($"{migrated.From} 版 → {migrated.To} 版：{migrated.Landed} 个值已迁移，{(migrated.Left.Count == 0 ? "没有遗漏" : Invariant($"{migrated.Left.Count} 个值没有迁移"))}。\n"),
            Invariant($"{migrated.From} → {migrated.To}: {migrated.Landed} values taken over, {(migrated.Left.Count == 0 ? "none left behind" : Invariant($"{migrated.Left.Count} left behind"))}.\n")).In(language));
        text.Append(new Bilingual("列的变化\n", "Columns that differ\n").In(language));
        foreach (var column in migrated.Columns)
        {
            text.Append("  ").Append(Describe(column).In(language)).Append('\n');
        }

        if (migrated.Left.Count > 0)
        {
            text.Append(new Bilingual("没有迁移的值（单元格为旧表中的位置）\n", "Values left behind (cells of the old workbook)\n").In(language));
        }

        foreach (var group in migrated.Left.GroupBy(left => left.Note))
        {
            text.Append("  ").Append(group.Key.In(language)).Append('\n');
            foreach (var left in group)
            {
                text.Append("    ").Append(left.Where).Append("  ").Append(Shortened(left.Text)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static Bilingual Describe(MigratedColumn column)
    {
        var (from, to) = (column.From, new Bilingual(string.Concat(column.To.Select(name => $"“{name.Zh}”")), string.Join(", ", column.To.Select(name => $"“{name.En}”"))));
        var values = new Bilingual(Invariant($"{column.Values} 个值"), Invariant($"{column.Values} values"));
        return column.Fate switch
        {
            ColumnFate.Renamed => new($"{column.Sheet.Zh}：“{from.Zh}”改名为{to.Zh}，{values.Zh}", $"{column.Sheet.En}: “{from.En}” is now {to.En}, {values.En}"),
            ColumnFate.Moved => new($"{column.Sheet.Zh}：“{from.Zh}”换了位置，{values.Zh}", $"{column.Sheet.En}: “{from.En}” stands elsewhere, {values.En}"),
            ColumnFate.Split => new($"{column.Sheet.Zh}：“{from.Zh}”分为{to.Zh}，{values.Zh}", $"{column.Sheet.En}: “{from.En}” was split into {to.En}, {values.En}"),
            _ => new($"{column.Sheet.Zh}：“{from.Zh}”已取消，{values.Zh}", $"{column.Sheet.En}: “{from.En}” was dropped, {values.En}"),
        };
    }

    private static string Shortened(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
        return line.Length <= LongestText ? line : string.Concat(line.AsSpan(0, LongestText - 1), "…");
    }
}
