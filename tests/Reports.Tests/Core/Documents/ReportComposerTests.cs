using System.Globalization;
using Reports.Core.Documents;
using Reports.Core.Model;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Documents;

public sealed class ReportComposerTests
{
    public static TheoryData<string> Contents => ["empty", "small", "many"];

    [Fact]
    public void A_small_workbook_makes_this_report() =>
        Snapshot.Verify(ComposedReport.Text(ComposedReport.Compose(Map("small"), ComposedReport.Findings)));

    [Fact]
    public void A_map_with_nothing_in_it_still_makes_a_report() =>
        Snapshot.Verify(ComposedReport.Text(ComposedReport.Compose(Map("empty"), [])));

    [Theory]
    [MemberData(nameof(Contents))]
    public void Every_scene_and_every_element_is_named(string content)
    {
        var map = Map(content);
        var text = ComposedReport.Text(ComposedReport.Compose(map, null));
        var cells = Tables(map).SelectMany(table => table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Lines).Select(Plain).ToHashSet(StringComparer.Ordinal);

        Assert.All(map.Scenes, scene => Assert.Contains($".{scene.Name}\n", text, StringComparison.Ordinal));
        Assert.All(map.Items, item => Assert.Contains(item.Name, cells));
        Assert.All(map.Items, item => Assert.Contains(item.Id.Length > 0 ? item.Id : "—", cells));
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void References_lead_to_what_comes_later_and_everything_captioned_is_cited(string content)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in ComposedReport.Compose(Map(content), ComposedReport.Findings).Blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    cited.UnionWith(paragraph.Inlines.OfType<ReferenceInline>().Select(reference => reference.Target));
                    break;
                case FigureBlock figure:
                    Assert.Contains(figure.Id, cited);
                    break;
                case TableBlock { Id.Length: > 0 } table:
                    Assert.Contains(table.Id, cited);
                    break;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void Totals_are_the_sums_of_their_columns(string content)
    {
        string[] ids = ["table-crossing", "table-ratings", "table-status", "table-link-states"];
        foreach (var table in Tables(Map(content)).Where(table => ids.Contains(table.Id, StringComparer.Ordinal)))
        {
            for (var column = 1; column < table.Columns.Count; column++)
            {
                Assert.Equal(Number(table.Rows[^1].Cells[column]), table.Rows.SkipLast(1).Sum(row => Number(row.Cells[column])));
            }

            Assert.All(table.Rows, row => Assert.Equal(Number(row.Cells[^1]), row.Cells.Skip(1).SkipLast(1).Sum(Number)));
        }
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void Text_and_tables_count_the_same(string content)
    {
        var map = Map(content);
        var tables = Tables(map);
        var text = ComposedReport.Text(ComposedReport.Compose(map, null));

        Assert.Equal(map.Scenes.Count, Number(tables.Single(table => table.Id == "table-crossing").Rows[^1].Cells[^1]));
        Assert.Equal(map.Items.Count, Number(tables.Single(table => table.Id == "table-status").Rows[^1].Cells[^1]));
        Assert.Contains(FormattableString.Invariant($"场景图谱收录场景{map.Scenes.Count}个"), text, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"收录要素{map.Items.Count}条"), text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void No_cell_is_empty_and_spans_fill_each_row(string content) =>
        Assert.All(Tables(Map(content)), table => Assert.All(table.Rows, row =>
        {
            Assert.Equal(table.Columns.Count, row.Cells.Sum(cell => cell.ColumnSpan));
            Assert.All(row.Cells, cell => Assert.All(cell.Lines, line => Assert.NotEqual("", Plain(line))));
        }));

    [Fact]
    public void Errors_make_it_a_draft()
    {
        var document = ComposedReport.Compose(Map("small"), ComposedReport.Findings);

        Assert.Equal("制糖行业数字化转型“一图四清单”（征求意见稿）", document.Title);
    }

    private static IReadOnlyList<TableBlock> Tables(IndustryMap map) =>
        [.. ComposedReport.Compose(map, ComposedReport.Findings).Blocks.OfType<TableBlock>()];

    private static string Plain(IEnumerable<Inline> line) => string.Concat(line.OfType<TextInline>().Select(inline => inline.Text));

    private static int Number(TableCell cell) =>
        Plain(cell.Lines[0]) is "—" ? 0 : int.Parse(Plain(cell.Lines[0]), CultureInfo.InvariantCulture);

    private static IndustryMap Map(string content) => ContentWorkbook.Map(content switch
    {
        "small" => ComposedReport.Small,
        "many" => ManyRows.Content,
        _ => WorkbookContent.Empty,
    });
}
