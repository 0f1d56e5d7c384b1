namespace Reports.Core.Model;

/// <summary>What the four lists are called (guide 一、（二）), their one-character marks in figures, and their sheets' keys.</summary>
public static class ListWords
{
    /// <summary>The four lists in the guide's order.</summary>
    public static IReadOnlyList<ListKind> Kinds { get; } = [ListKind.Data, ListKind.Model, ListKind.Tool, ListKind.Skill];

    /// <summary>What a list is called.</summary>
    public static string NameOf(ListKind kind) => kind switch
    {
        ListKind.Data => "数据要素",
        ListKind.Model => "知识模型",
        ListKind.Tool => "工具软件",
        _ => "人才技能",
    };

    /// <summary>Key of its sheet in the template definition.</summary>
    public static string SheetOf(ListKind kind) => kind switch
    {
        ListKind.Data => "data",
        ListKind.Model => "models",
        ListKind.Tool => "tools",
        _ => "skills",
    };

    /// <summary>Its mark on cards.</summary>
    public static string MarkOf(ListKind kind) => kind switch
    {
        ListKind.Data => "数",
        ListKind.Model => "模",
        ListKind.Tool => "具",
        _ => "人",
    };
}
