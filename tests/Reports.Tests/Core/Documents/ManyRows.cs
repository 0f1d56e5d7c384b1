using Reports.Core.Workbooks;
using Reports.Testing;
using static System.FormattableString;

namespace Reports.Tests.Core.Documents;

/// <summary>A content with many scenes, links and elements in all kinds of states, some of them blank.</summary>
internal static class ManyRows
{
    private static readonly string[] Activities = ["研发设计", "生产制造", "运维服务", "经营管理", "供应链管理"];
    private static readonly string[] States = ["已有", "可用待提升", "缺失", ""];
    private static readonly string[] Gaps = ["充足", "紧缺", "空缺", ""];

    public static WorkbookContent Content { get; } = ContentWorkbook.Content(
        ("cover", [["industryName", "食品行业", "industryCode", "SP01"]]),
        ("segments", [.. "ABCDEFG".Select((letter, at) => new[] { "code", $"{letter}", "name", $"环节{letter}", "kind", "产业链环节", "position", Invariant($"{at + 1}") })]),
        ("scenes", [.. Enumerable.Range(0, 60).Select(Scene)]),
        ("links", [.. Enumerable.Range(0, 30).Select(at => new[]
        {
            "from", Code(at), "to", Code(at + 7), "chain", new[] { "数据链", "工具链", "模型链", "" }[at % 4], "carrier", Invariant($"D-SP01-{at:0000}"),
            "status", new[] { "已打通", "部分打通", "断点", "", "断点" }[at % 5],
        })]),
        ("data", [.. Enumerable.Range(0, 90).Select(at => Item("D", at, "status", States))]),
        ("models", [.. Enumerable.Range(0, 50).Select(at => Item("M", at, "status", States))]),
        ("skills", [.. Enumerable.Range(0, 40).Select(at => Item("P", at, "gap", Gaps))]));

    private static string Code(int at) => at % 9 == 0 ? Invariant($"SP01-AB-2-{at + 1}") : Invariant($"SP01-{(char)('A' + (at % 7))}-{(at % 5) + 1}-{at + 1}");

    private static string[] Scene(int at) =>
    [
        "code", Code(at), "name", Invariant($"场景第{at}号"), "kind", at % 11 == 0 ? "细分场景" : "主场景", "activity", Activities[at % 5],
        "rating", at % 13 == 0 ? "" : new string('★', (at % 4) + 1), "tags", at % 3 == 0 ? "提质；节能" : "安全",
    ];

    private static string[] Item(string letter, int at, string statusKey, string[] states) =>
    [
        "id", Invariant($"{letter}-SP01-{at:0000}"), "name", Invariant($"{letter}类要素第{at}条"),
        "scenes", $"{Code(at % 60)}；{Code(at * 7 % 60)}；{(at % 10 == 0 ? "SP01-Z-9-9" : "")}", statusKey, states[at % 4],
    ];
}
