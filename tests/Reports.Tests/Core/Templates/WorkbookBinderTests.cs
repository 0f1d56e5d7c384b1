using Reports.Core.Templates;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Templates;

public class WorkbookBinderTests
{
    private static readonly WorkbookContent TwoScenes = ContentWorkbook.Content(
        ("segments", [["code", "A", "name", "铁前", "kind", "产业链环节", "position", "1"]]),
        ("scenes",
        [
            ["code", "YB01－A—2－1", "kind", "主场景", "name", " 智能料场 ", "activity", "生产制造", "rating", "２", "tags", "降本,提质", "painPoint", "计量难"],
            ["code", "YB01-A-2-2", "kind", "细分场景", "parent", "YB01-A-2-1", "name", "盘料", "activity", "2", "rating", "★★★☆", "tags", "提质", "painPoint", "（名称待校对）"],
        ]),
        ("data", [["scenes", "YB01-A-2-1、YB01-A-2-2", "name", "料堆库存量（种类、位置）", "status", "待提升"]]));

    [Fact]
    public void Codes_ratings_and_choices_are_normalised_and_keep_their_original()
    {
        var rows = Bind(TwoScenes).Rows("scenes");

        Assert.Equal(2, rows.Count);
        Assert.Equal("YB01-A-2-1", rows[0]["code"].Text);
        Assert.Equal("YB01－A—2－1", rows[0]["code"].Original);
        Assert.Equal("场景图谱!A6", rows[0]["code"].Address.ToString());
        Assert.Equal("智能料场", rows[0]["name"].Text);
        Assert.Equal("★★", rows[0]["rating"].Text);
        Assert.Equal(["降本", "提质"], rows[0]["tags"].Items);
        Assert.Equal("生产制造", rows[1]["activity"].Text);
        Assert.Equal("★★★", rows[1]["rating"].Text);
        Assert.Equal(FieldState.Placeholder, rows[1]["painPoint"].State);
    }

    [Fact]
    public void Several_codes_in_one_cell_are_split_and_names_with_brackets_are_not()
    {
        var map = ContentWorkbook.Map(TwoScenes);

        var item = Assert.Single(map.Items);
        Assert.Equal(["YB01-A-2-1", "YB01-A-2-2"], item.SceneCodes);
        Assert.Equal("料堆库存量（种类、位置）", item.Name);
        Assert.Equal(Reports.Core.Model.ItemStatus.Improvable, item.Status);
    }

    [Fact]
    public void A_clean_workbook_has_no_problems_and_conserves_its_cells()
    {
        var bound = Bind(TwoScenes);

        Assert.Empty(bound.Problems);
        Assert.True(bound.Cells.Conserved, bound.Cells.ToString());
        Assert.Equal(0, bound.Cells.Reported);
    }

    [Fact]
    public void An_inserted_column_is_reported_with_its_cells_and_the_others_still_bind()
    {
        var raw = ContentWorkbook.Raw(TwoScenes);
        var scenes = Change(raw, "场景图谱", cells =>
            [.. cells.Select(cell => cell.Row >= 4 && cell.Column >= 4 ? cell with { Column = cell.Column + 1 } : cell)
                .Append(new RawCell(4, 4, CellKind.Text, "备注2"))
                .Append(new RawCell(6, 4, CellKind.Text, "看这里"))
                .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)]);

        var bound = WorkbookBinder.Bind(scenes, ContentWorkbook.Template);

        var problem = Assert.Single(bound.Problems);
        Assert.Equal(BindingProblemKind.UnknownColumn, problem.Kind);
        Assert.Equal("备注2", problem.Found);
        Assert.Equal(["D4", "D6"], problem.Cells.Select(cell => cell.A1));
        Assert.Equal("场景图谱!E6", bound.Rows("scenes")[0]["name"].Address.ToString());
        Assert.True(bound.Cells.Conserved);
    }

    [Fact]
    public void A_merged_code_is_used_for_each_of_its_rows()
    {
        var raw = ContentWorkbook.Raw(TwoScenes);
        var index = raw.Sheets.ToList().FindIndex(sheet => sheet.Name == "场景图谱");
        var sheet = raw.Sheets[index];
        var cells = sheet.Cells.Where(cell => cell is not { Row: 7, Column: 5 }).ToArray();
        var merged = raw with
        {
            Sheets = [.. raw.Sheets.Take(index), sheet with { Cells = cells, Merged = [new CellRange(6, 5, 7, 5)] }, .. raw.Sheets.Skip(index + 1)],
        };

        var bound = WorkbookBinder.Bind(merged, ContentWorkbook.Template);

        Assert.Equal("生产制造", bound.Rows("scenes")[1]["activity"].Text);
        Assert.Equal("场景图谱!E7", bound.Rows("scenes")[1]["activity"].Address.ToString());
        Assert.Equal(BindingProblemKind.MergedCells, Assert.Single(bound.Problems).Kind);
    }

    [Fact]
    public void A_renamed_sheet_is_found_by_its_headings()
    {
        var raw = ContentWorkbook.Raw(TwoScenes);
        var renamed = raw with { Sheets = [.. raw.Sheets.Select(sheet => sheet.Name == "数据要素清单" ? sheet with { Name = "数据要素清单(终版)" } : sheet)] };

        var bound = WorkbookBinder.Bind(renamed, ContentWorkbook.Template);

        Assert.Equal(BindingProblemKind.RenamedSheet, Assert.Single(bound.Problems).Kind);
        Assert.Single(bound.Rows("data"));
    }

    [Fact]
    public void Totals_repeated_headers_stray_text_and_strange_sheets_are_reported()
    {
        var raw = ContentWorkbook.Raw(TwoScenes);
        var changed = Change(raw, "场景图谱", cells =>
            [.. cells
                .Prepend(new RawCell(1, 9, CellKind.Text, "张三填"))
                .Append(new RawCell(8, 1, CellKind.Text, "合计"))
                .Append(new RawCell(9, 1, CellKind.Text, "场景编号"))
                .Append(new RawCell(9, 2, CellKind.Text, "类型"))
                .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)]);
        changed = changed with { Sheets = [.. changed.Sheets, new RawSheet("Sheet1", SheetVisibility.Visible, [new RawCell(3, 2, CellKind.Text, "草稿")], [], [], [], [], [])] };

        var bound = WorkbookBinder.Bind(changed, ContentWorkbook.Template);

        Assert.Equal(
            [BindingProblemKind.UnknownSheet, BindingProblemKind.TotalRow, BindingProblemKind.RepeatedHeader, BindingProblemKind.StrayText],
            bound.Problems.Select(problem => problem.Kind));
        Assert.Equal(5, bound.Cells.Reported);
        Assert.True(bound.Cells.Conserved);
    }

    private static BoundWorkbook Bind(WorkbookContent content) =>
        WorkbookBinder.Bind(ContentWorkbook.Raw(content), ContentWorkbook.Template);

    private static RawWorkbook Change(RawWorkbook raw, string name, Func<IReadOnlyList<RawCell>, IReadOnlyList<RawCell>> change) =>
        raw with { Sheets = [.. raw.Sheets.Select(sheet => sheet.Name == name ? sheet with { Cells = change(sheet.Cells) } : sheet)] };
}
