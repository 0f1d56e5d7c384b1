using System.Text;
using Reports.EndToEnd.Cli;
using Reports.Testing;

namespace Reports.EndToEnd.Drawing;

/// <summary>The data of a figure as a table beside the picture.</summary>
public sealed class MapTableTests : IDisposable
{
    private static readonly string Sample = RepositoryFiles.PathOf("templates/samples/cement-industry.xlsx");
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_csv_opens_in_a_spreadsheet_with_its_chinese_whole()
    {
        var table = Path.Combine(_folder, "gaps.csv");

        var (exit, _, errors) = ReportsProcess.Run("map", Sample, "--figure", "gaps", "--out", Path.Combine(_folder, "gaps.svg"), "--table", table);

        Assert.True(exit == 0, errors);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), File.ReadAllBytes(table)[..3]);
        Assert.StartsWith("缺口\r\n场景编号,场景名称,数据要素,知识模型,工具软件,人才技能,", File.ReadAllText(table), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_extension_is_refused_before_anything_is_drawn()
    {
        var picture = Path.Combine(_folder, "map.svg");

        var (exit, _, errors) = ReportsProcess.Run("map", Sample, "--out", picture, "--table", "map.docx");

        Assert.Equal(2, exit);
        Assert.Contains("--table 的值不对", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(picture));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
