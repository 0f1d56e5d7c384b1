using Reports.Core.Workbooks;

namespace Reports.Core.Findings;

/// <summary>
/// The marks that annotating leaves in a workbook. People correct and save the annotated file, so a check must know its own marks
/// and not take them for content.
/// </summary>
public static class OwnMarks
{
    /// <summary>Author of the comments at faulty cells.</summary>
    public const string Author = "一图四清单核验";

    /// <summary>Name of the sheet that lists the findings; a copy gets a number.</summary>
    public const string IndexSheet = "检查结果";

    /// <summary>Row of its headings.</summary>
    public const int HeaderRow = 3;

    /// <summary>Its headings.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["级别", "规则", "工作表", "单元格", "问题", "现值", "应为", "怎么改"];

    /// <summary>Whether the sheet is such a list.</summary>
    public static bool IsIndex(RawSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Name.StartsWith(IndexSheet, StringComparison.Ordinal)
            && Headings.SequenceEqual(sheet.Cells.Where(cell => cell.Row == HeaderRow).Select(cell => cell.Text), StringComparer.Ordinal);
    }

    /// <summary>Whether the comment is one of ours.</summary>
    public static bool IsOwn(CellComment comment) => comment.Author == Author;
}
