using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>Finds the members in a register that an association keeps as a workbook: any sheet with a column of codes or names.</summary>
public static class DispatchRegisterReader
{
    private static readonly string[] CodeHeadings = ["统一社会信用代码", "社会信用代码", "信用代码"];

    private static readonly string[] NameHeadings = ["单位全称", "单位名称", "企业名称", "会员单位", "填报单位"];

    /// <summary>The members of the first sheet that has such a column.</summary>
    /// <exception cref="WorkbookUnreadableException">No sheet has one, nobody stands below it, or it is a return.</exception>
    public static DispatchRegister Read(RawWorkbook workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        if (workbook.Sheets.Any(sheet => sheet.Name == TemplateStamp.StampSheet))
        {
            throw Refuse($"“{workbook.Name}”是填报工作簿，不是下发名单。", $"'{workbook.Name}' is a return, not a register.");
        }

        var members = workbook.Sheets.Select(Members).FirstOrDefault(found => found is not null);
        return members is { Count: > 0 }
            ? new DispatchRegister(workbook.Name, members)
            : throw Refuse($"下发名单“{workbook.Name}”里没有找到填报单位。", $"The register '{workbook.Name}' names no organisation.");
    }

    private static WorkbookUnreadableException Refuse(string zh, string en) => new(
        UnreadableReason.NotThisTemplate,
        new(zh, en),
        new("请在名单的一行里写“统一社会信用代码”和“单位全称”两个列名，每家单位占下面一行。", "Give the register a row with the headings 统一社会信用代码 and 单位全称, and one row below for each organisation."));

    private static List<RegisteredMember>? Members(RawSheet sheet)
    {
        var heading = sheet.Cells.Where(cell => IsHeading(cell, CodeHeadings) || IsHeading(cell, NameHeadings)).Select(cell => cell.Row).DefaultIfEmpty(0).Min();
        if (heading == 0)
        {
            return null;
        }

        int ColumnOf(string[] headings) => sheet.Cells.FirstOrDefault(cell => cell.Row == heading && IsHeading(cell, headings)).Column;
        var (code, name) = (ColumnOf(CodeHeadings), ColumnOf(NameHeadings));
        return
        [
            .. sheet.Cells.Where(cell => cell.Row > heading && (cell.Column == code || cell.Column == name))
                .GroupBy(cell => cell.Row)
                .Select(row => new RegisteredMember(FieldReader.FoldCode(TextOf(row, code)), TextOf(row, name)))
                .Where(member => member.CreditCode.Length + member.Organisation.Length > 0),
        ];
    }

    private static bool IsHeading(RawCell cell, string[] headings) => headings.Contains(FieldReader.Clean(cell.Text).Trim('*', '＊'), StringComparer.Ordinal);

    private static string TextOf(IEnumerable<RawCell> row, int column) =>
        FieldReader.Clean(row.FirstOrDefault(cell => cell.Column == column).Text ?? "");
}
