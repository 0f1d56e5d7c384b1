using Reports.Core.Model;

namespace Reports.Core.Documents.Filling;

/// <summary>Everything text can repeat for.</summary>
internal static class RepeatKinds
{
    internal const string Scenes = "每个场景";
    internal const string Segments = "每个环节";
    internal const string Activities = "每类业务活动";
    internal const string Links = "每项协同关系";

    internal static readonly IReadOnlyList<RepeatKind> All =
    [
        new(Scenes, "个场景", "scenes", ["序号", "环节名称", .. ListWords.Kinds.Select(ListWords.NameOf)]),
        new(Segments, "个环节", "segments", ["序号", "场景数"]),
        new(Activities, "类业务活动", "", ["序号", "业务活动", "场景数"]),
        new(Links, "项协同关系", "links", ["序号", "起点场景", "终点场景", "承载要素"]),
        .. ListWords.Kinds.Select(kind => new RepeatKind(TagOf(kind), "条" + ListWords.NameOf(kind), ListWords.SheetOf(kind), ["序号"])),
    ];

    internal static string TagOf(ListKind kind) => "每条" + ListWords.NameOf(kind);
}
