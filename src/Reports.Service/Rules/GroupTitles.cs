using Reports.Core;

namespace Reports.Service.Rules;

/// <summary>What the groups of rules are about.</summary>
internal static class GroupTitles
{
    /// <summary>The title of a group; its letters when it has none.</summary>
    public static Bilingual Of(string group) => group switch
    {
        "STR" => new("表格结构", "Structure"),
        "REF" => new("编号与引用", "Codes and references"),
        "CMP" => new("完整性", "Completeness"),
        "SUB" => new("报送信息", "Submission"),
        "SEM" => new("内容", "Contents"),
        "XLS" => new("清单之间", "Across lists"),
        "WRD" => new("文字规范", "Wording"),
        "STA" => new("统计", "Statistics"),
        "FIG" => new("图", "Figures"),
        "LAY" => new("版面", "Layout"),
        _ => new(group, group),
    };
}
