using Reports.Core.Rules.Submissions.Returns;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Submissions.Returns;

/// <summary>Returns of members, made from the good workbook.</summary>
internal static class Sent
{
    private static readonly string[] Codes = ["91350100M000100Y43", "91110000100000001X", "91130200MA0000002Y", "91320500MA0000003A", "91440300MA0000004B"];

    /// <summary>The return of a member; different numbers are different organisations.</summary>
    public static GoodWorkbook By(int member) => new GoodWorkbook()
        .Set("cover", 0, "creditCode", Codes[member])
        .Set("cover", 0, "organisation", $"第{member}钢铁厂")
        .As($"报送{member}.xlsx");

    /// <summary>The same under another file name.</summary>
    public static GoodWorkbook As(this GoodWorkbook workbook, string file) => workbook.Raw(raw => raw with { Name = file });

    /// <summary>The cell's comment.</summary>
    public static GoodWorkbook Comment(this GoodWorkbook workbook, string sheet, int row, int column, string text, string author = "审核人") =>
        workbook.Sheet(sheet, each => each with { Comments = [.. each.Comments, new CellComment(row, column, author, text)] });

    /// <summary>What a rule finds, as <c>file place</c>.</summary>
    public static string[] Places(ReturnsRule rule, DispatchRegister? register, params GoodWorkbook[] returns) =>
        [.. Findings(rule, register, returns).Select(each => $"{each.Return.File} {each.Finding.Where?.ToString() ?? each.Finding.Sheet}".Trim())];

    /// <summary>What a rule finds.</summary>
    public static ReturnFinding[] Findings(ReturnsRule rule, DispatchRegister? register, params GoodWorkbook[] returns) =>
        [.. rule.Check(new ReturnSet(returns.Select(each => each.Context().Map), register))];
}
