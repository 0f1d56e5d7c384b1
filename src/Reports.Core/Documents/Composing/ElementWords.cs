using Reports.Core.Model;

namespace Reports.Core.Documents.Composing;

/// <summary>Words for the four lists and for the status of elements and links; words, not symbols, carry the status.</summary>
internal static class ElementWords
{
    /// <summary>The four lists in their order.</summary>
    public static readonly IReadOnlyList<ListKind> Lists = ListWords.Kinds;

    /// <summary>The three steps of a status in their order, then none.</summary>
    public static readonly IReadOnlyList<ItemStatus?> Statuses = [ItemStatus.Present, ItemStatus.Improvable, ItemStatus.Missing, null];

    /// <summary>The three chains in the order of the report.</summary>
    public static readonly IReadOnlyList<ChainKind?> Chains = [ChainKind.Data, ChainKind.Tool, ChainKind.Model, null];

    /// <summary>The three states of a link, then none.</summary>
    public static readonly IReadOnlyList<LinkStatus?> LinkStates = [LinkStatus.Open, LinkStatus.Partial, LinkStatus.Broken, null];

    /// <summary>What a list is called.</summary>
    public static string Of(ListKind kind) => ListWords.NameOf(kind);

    /// <summary>Status as a short word.</summary>
    public static string Of(ItemStatus? status) => status switch
    {
        ItemStatus.Present => "已有",
        ItemStatus.Improvable => "待提升",
        ItemStatus.Missing => "缺失",
        _ => "现状未填",
    };

    /// <summary>Chain as a word.</summary>
    public static string Of(ChainKind? kind) => kind switch
    {
        ChainKind.Tool => "工具链",
        ChainKind.Data => "数据链",
        ChainKind.Model => "模型链",
        _ => "链类型未填",
    };

    /// <summary>State of a link as a word.</summary>
    public static string Of(LinkStatus? status) => status switch
    {
        LinkStatus.Open => "已打通",
        LinkStatus.Partial => "部分打通",
        LinkStatus.Broken => "断点",
        _ => "状态未填",
    };
}
