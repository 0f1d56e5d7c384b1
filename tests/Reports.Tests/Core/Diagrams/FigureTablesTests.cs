using Reports.Core.Diagrams.Tables;

namespace Reports.Tests.Core.Diagrams;

public class FigureTablesTests
{
    public static TheoryData<string> Figures => ["map", "categories", "elements", "chains", "gaps", "statistics", "cards"];

    [Theory]
    [MemberData(nameof(Figures))]
    public void Every_figure_has_a_table_whose_rows_fit_its_heads(string figure)
    {
        foreach (var table in FigureTables.Of(SteelLikeMap.Create(), figure))
        {
            Assert.NotEmpty(table.Rows);
            Assert.All(table.Rows, row => Assert.Equal(table.Heads.Count, row.Count));
        }
    }

    [Fact]
    public void The_map_s_tables_name_every_scene_and_every_link()
    {
        var map = SteelLikeMap.Create();

        var tables = FigureTables.Of(map, "map");

        Assert.Equal(map.Scenes.Select(scene => scene.CodeText), tables[0].Rows.Select(row => row[0]));
        Assert.Equal(["模型链", "YB01-B-2-1", "烧结工艺参数优化", "YB01-B-2-2", "烧结质量在线检测", "", "已打通"], tables[1].Rows[1]);
    }

    [Fact]
    public void The_statistics_count_every_scene_once_for_each_way_of_counting()
    {
        var rows = FigureTables.Of(SteelLikeMap.Create(), "statistics")[0].Rows.ToLookup(row => row[0], row => int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal([98, 98, 98], new[] { "场景：按产业链环节", "场景：按业务活动", "场景：按现状评级" }.Select(head => rows[head].Sum()));
    }

    [Fact]
    public void Csv_keeps_commas_quotes_and_what_looks_like_a_formula_as_text()
    {
        var text = FigureTableText.Csv([new FigureTable("表", ["甲", "乙"], [["a,b", "说\"好\""], ["=1+1", "第一行\n第二行"]])]);

        Assert.Equal("表\r\n甲,乙\r\n\"a,b\",\"说\"\"好\"\"\"\r\n'=1+1,\"第一行\n第二行\"\r\n", text);
    }

    [Fact]
    public void Markdown_keeps_a_cell_on_its_line()
    {
        var text = FigureTableText.Markdown([new FigureTable("表", ["甲"], [["a|b\nc"]])]);

        Assert.Equal("## 表\n\n| 甲 |\n| --- |\n| a\\|b c |\n", text);
    }
}
