using Reports.Core.Rules.Submissions.Returns;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Submissions.Returns;

public class DispatchRegisterReaderTests
{
    [Fact]
    public void The_columns_are_found_by_heading_wherever_they_stand()
    {
        var register = DispatchRegisterReader.Read(Workbook(
            (1, 1, "2026年下发名单"), (3, 2, " 单位全称 "), (3, 4, "统一社会信用代码＊"),
            (4, 2, "第一钢铁厂"), (4, 4, "９１350100m000100y43"), (5, 2, "第二钢铁厂"), (5, 3, "河北"), (7, 4, "91110000100000001X")));

        Assert.Equal([new("91350100M000100Y43", "第一钢铁厂"), new("", "第二钢铁厂"), new("91110000100000001X", "")], register.Members);
    }

    [Fact]
    public void A_register_with_names_only_will_do() =>
        Assert.Equal([new("", "第一钢铁厂")], DispatchRegisterReader.Read(Workbook((1, 1, "企业名称"), (2, 1, "第一钢铁厂"))).Members);

    [Fact]
    public void A_workbook_without_such_a_column_or_without_members_is_refused_with_the_next_step()
    {
        var refused = Assert.Throws<WorkbookUnreadableException>(() => DispatchRegisterReader.Read(Workbook((1, 1, "序号"), (2, 1, "1"))));

        Assert.Contains("统一社会信用代码", refused.NextStep.Zh, StringComparison.Ordinal);
        Assert.Throws<WorkbookUnreadableException>(() => DispatchRegisterReader.Read(Workbook((1, 1, "单位全称"))));
    }

    [Fact]
    public void A_return_is_not_taken_for_a_register()
    {
        var refused = Assert.Throws<WorkbookUnreadableException>(() => DispatchRegisterReader.Read(new GoodWorkbook().Context().Raw));

        Assert.Contains("不是下发名单", refused.Description.Zh, StringComparison.Ordinal);
    }

    private static RawWorkbook Workbook(params (int Row, int Column, string Text)[] cells) => new(
        "名单.xlsx",
        new string('0', 64),
        [new("名单", SheetVisibility.Visible, [.. cells.Select(cell => new RawCell(cell.Row, cell.Column, CellKind.Text, cell.Text))], [], [], [], [], [])],
        false,
        new Dictionary<string, string>(StringComparer.Ordinal));
}
