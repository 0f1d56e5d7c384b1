using CsCheck;
using Reports.Core;
using Reports.Core.Migrating;
using Reports.Core.Templates;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Migrating;

public class WorkbookMigrationTests
{
    private static readonly WorkbookContent Cement = OldWorkbook.ContentOf("cement-industry");

    [Theory]
    [InlineData("cement-industry")]
    [InlineData("typical-scenes")]
    public void A_filled_workbook_arrives_whole(string sample)
    {
        var content = OldWorkbook.ContentOf(sample);

        var migrated = Migrate(OldWorkbook.Written(content));

        Assert.Empty(migrated.Left);
        var now = WorkbookContentReader.Read(File.ReadAllBytes(RepositoryFiles.PathOf($"templates/samples/{sample}.content.json")));
        Assert.Equal(Values(OldWorkbook.Written(ContentWorkbook.Template, now)), Values(OldWorkbook.Written(ContentWorkbook.Template, migrated.Content)));
    }

    [Fact]
    public void Columns_that_were_renamed_moved_split_or_dropped_are_named_with_the_number_of_their_values()
    {
        var migrated = Migrate(OldWorkbook.Written(With(Cement, ("scenes", 0, "budget", "120"), ("tools", 1, "independence", "基本自主"))));

        Assert.Equal([ColumnFate.Renamed, ColumnFate.Dropped, ColumnFate.Split, ColumnFate.Moved], migrated.Columns.Select(column => column.Fate));
        Assert.Equal(["场景图谱!M6 120 ColumnDropped", "工具软件清单!J7 基本自主 NotSplit"], migrated.Left.Select(left => $"{left.Where} {left.Text} {left.Reason}"));
        Snapshot.Verify(MigrationText.Write(migrated, Language.Chinese));
    }

    [Theory]
    [InlineData("国产成熟（A）", "国产成熟", "A")]
    [InlineData("国产可用/B", "国产可用", "B")]
    [InlineData(" 依赖进口 C ", "依赖进口", "C")]
    [InlineData("国产待突破、c", "国产待突破", "c")]
    [InlineData("国产成熟(A)", "国产成熟", "A")]
    public void A_value_of_a_split_column_is_divided(string text, string localisation, string control)
    {
        var migrated = Migrate(OldWorkbook.Written(With(Cement, ("tools", 0, "independence", text))));

        var row = migrated.Content.Rows("tools")[0];
        Assert.Equal((localisation, control), (row["localisation"], row["control"]));
        Assert.Empty(migrated.Left);
    }

    [Fact]
    public void What_stands_outside_the_template_is_left_behind_with_its_cell()
    {
        var old = OldWorkbook.Written(Cement);
        old = old with
        {
            Sheets =
            [
                .. old.Sheets.Select(sheet => sheet.Name != "场景图谱" ? sheet : sheet with
                {
                    Cells = [.. sheet.Cells.Append(new RawCell(4, 20, CellKind.Text, "负责人")).Append(new RawCell(6, 20, CellKind.Text, "李四")).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)],
                    Comments = [new CellComment(6, 4, "李四", "请再核对")],
                }),
                new RawSheet("草稿", SheetVisibility.Visible, [new RawCell(1, 1, CellKind.Text, "随手记")], [], [], [], [], []),
            ],
        };

        var migrated = Migrate(old);

        Assert.Equal(
            ["草稿!A1 UnknownSheet", "场景图谱!T4 UnknownColumn", "场景图谱!T6 UnknownColumn", "场景图谱!D6 Comment"],
            migrated.Left.Select(left => $"{left.Where} {left.Reason}"));
    }

    [Fact]
    public void Every_value_lands_or_is_reported()
    {
        string[] texts = ["1", " 前后有空格 ", "同上", "#REF!", "两行\n文字", "=SUM(A1)", "2026.3.5", "X；Y", "国产成熟", "(A)", "合计", "a'b\"<&>", "𠮷林", "★★"];
        var cells = Cement.Sheets.Where(sheet => sheet.Key != "cover").SelectMany(sheet => sheet.Value.SelectMany((row, at) => OldWorkbook.Template.Sheet(sheet.Key).Columns.Select(column => (sheet.Key, at, column.Key)))).ToArray();
        Gen.Select(Gen.Int[0, cells.Length - 1], Gen.Int[0, texts.Length - 1]).Array[1, 12].Always(
            edits =>
            {
                var old = OldWorkbook.Written(With(Cement, [.. edits.Select(edit => (cells[edit.Item1].Item1, cells[edit.Item1].at, cells[edit.Item1].Item3, texts[edit.Item2]))]));
                var bound = WorkbookBinder.Bind(old, OldWorkbook.Template);
                var typed = bound.Sheets.Values.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Fields.Values).Count(field => field.Original.Trim().Length > 0);

                var migrated = WorkbookMigration.Of(bound, OldWorkbook.Migration, ContentWorkbook.Template);

                Assert.True(bound.Cells.Conserved);
                Assert.Equal(typed + bound.Cells.Reported, migrated.Landed + migrated.Left.Count);
                migrated.Prove(Binding.Of(OldWorkbook.Written(ContentWorkbook.Template, migrated.Content)));
            },
            iter: 25);
    }

    [Fact]
    public void A_lost_value_does_not_pass_the_proof()
    {
        var migrated = Migrate(OldWorkbook.Written(Cement));
        var wrong = With(migrated.Content, ("data", 0, "source", "别的系统"));

        Assert.Throws<InvalidOperationException>(() =>
            migrated.Prove(Binding.Of(OldWorkbook.Written(ContentWorkbook.Template, wrong))));
    }

    [Fact]
    public void The_migration_knows_every_column_that_differs()
    {
        foreach (var sheet in OldWorkbook.Template.Sheets)
        {
            var now = ContentWorkbook.Template.Sheet(sheet.Key).Columns.Select(column => column.Key).ToHashSet(StringComparer.Ordinal);
            var told = OldWorkbook.Migration.Columns.Where(column => column.Sheet == sheet.Key).ToArray();
            Assert.All(sheet.Columns, column => Assert.True(now.Contains(column.Key) || told.Any(each => each.From == column.Key), $"{sheet.Key}.{column.Key}"));
            Assert.All(told.SelectMany(column => column.To), key => Assert.Contains(key, now));
        }
    }

    private static MigratedWorkbook Migrate(RawWorkbook old) =>
        WorkbookMigration.Of(WorkbookBinder.Bind(old, OldWorkbook.Template), OldWorkbook.Migration, ContentWorkbook.Template);

    private static IEnumerable<string> Values(RawWorkbook workbook) =>
        Binding.Of(workbook).Sheets.Values
            .SelectMany(sheet => sheet.Rows)
            .SelectMany(row => row.Fields.Values)
            .Where(field => field.Original.Length > 0)
            .Select(field => $"{field.Address} {field.Original}")
            .Order(StringComparer.Ordinal);

    private static WorkbookContent With(WorkbookContent content, params (string Sheet, int Row, string Column, string Text)[] edits)
    {
        var sheets = content.Sheets.ToDictionary(sheet => sheet.Key, sheet => sheet.Value.Select(row => row.ToDictionary(StringComparer.Ordinal)).ToArray(), StringComparer.Ordinal);
        foreach (var (sheet, row, column, text) in edits)
        {
            sheets[sheet][row][column] = text;
        }

        return new WorkbookContent(sheets.ToDictionary(sheet => sheet.Key, sheet => (IReadOnlyList<IReadOnlyDictionary<string, string>>)sheet.Value, StringComparer.Ordinal));
    }
}
