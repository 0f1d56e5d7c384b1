using Reports.Core.Rules.Submissions.Returns;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Submissions.Returns;

/// <summary>A set of returns that breaks a rule once, and one that does not.</summary>
/// <param name="Code">Code of the rule.</param>
/// <param name="Place">File and place of the one finding.</param>
/// <param name="Failing">The set that breaks it.</param>
/// <param name="Passing">The set that does not.</param>
internal sealed record ReturnsExample(string Code, string Place, Func<GoodWorkbook[]> Failing, Func<GoodWorkbook[]> Passing)
{
    private static readonly DispatchRegister Register = new("下发名单.xlsx", [new("91350100M000100Y43", "第0钢铁厂"), new("91110000100000001X", "第1钢铁厂")]);

    /// <summary>One for each rule.</summary>
    public static IReadOnlyList<ReturnsExample> All { get; } =
    [
        new(
            "SUB-01",
            "报送0.xlsx 封面!C5",
            () => [Sent.By(0), Sent.By(0).As("新.xlsx").Set("cover", 0, "date", "2026年10月15日").Set("scenes", 1, "rating", "★★"), Sent.By(1)],
            () => [Sent.By(0), Sent.By(0).As("新.xlsx").Set("cover", 0, "round", "第2次"), Sent.By(1)]),
        new(
            "SUB-04",
            "报送3.xlsx 场景图谱!F7",
            () => [Rated(0, "★"), Rated(1, "★★"), Rated(2, "★★"), Rated(3, "★★★★"), Rated(4, "★★★★")],
            () => [Rated(0, "★★"), Rated(1, "★★"), Rated(2, "★★★")]),
        new(
            "SUB-05",
            "报送1.xlsx",
            () => [Full(0, "炉"), Full(1, "炉"), Full(2, "机")],
            () => [Full(0, "炉"), Full(1, "窑"), Full(2, "机")]),
        new(
            "SUB-06",
            "新.xlsx 数据要素清单",
            () => [Long(), Next(Sent.By(0))],
            () => [Long(), Next(Long())]),
        new(
            "SUB-07",
            "新.xlsx 场景图谱!H7",
            () => [Commented(), Next(Sent.By(0))],
            () => [Commented(), Next(Sent.By(0).Set("scenes", 1, "painPoint", "烧结终点靠经验判断，质量波动大"))]),
        new("SUB-09", "报送2.xlsx 封面!C5", () => [Sent.By(0), Sent.By(2)], () => [Sent.By(0), Sent.By(1)]),
        new(
            "SUB-11",
            "报送2.xlsx 场景图谱!A18",
            () => [Named(0, "设备点检"), Named(1, "设备点检"), Named(2, "余热回收")],
            () => [Named(0, "设备点检"), Named(1, "设备的点检"), Named(2, "设备点检管理")]),
        new(
            "SUB-12",
            "报送1.xlsx 工具软件清单!J6",
            () => [Sent.By(0), Sent.By(1).Set("tools", 0, "localisation", "依赖进口"), Sent.By(2)],
            () => [Sent.By(0), Sent.By(1), Sent.By(2)]),
    ];

    /// <summary>The register that all examples are checked against.</summary>
    public static DispatchRegister RegisterOf(string code) => code == "SUB-09" ? Register : new("空.xlsx", []);

    private static GoodWorkbook Rated(int member, string rating) => Sent.By(member).Set("scenes", 1, "rating", rating);

    private static GoodWorkbook Named(int member, string name) => Sent.By(member).Set("scenes", 12, "name", name);

    private static GoodWorkbook Long() => Sent.By(0).Add("data", "id", "D-YB01-0002", "scenes", "YB01-A-2-1", "name", "料层厚度数据");

    private static GoodWorkbook Next(GoodWorkbook workbook) => workbook.As("新.xlsx").Set("cover", 0, "round", "第2次");

    private static GoodWorkbook Commented() => Sent.By(0).Comment("场景图谱", 7, 8, "请写明工序");

    private static GoodWorkbook Full(int member, string word)
    {
        var workbook = Sent.By(member).Clear("scenes");
        for (var i = 0; i < 30; i++)
        {
            workbook.Add("data", "id", $"D-YB01-{i + 2:0000}", "name", $"{word}温数据{i}");
        }

        return workbook;
    }
}
