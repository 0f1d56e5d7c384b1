namespace Reports.Core.Model;

/// <summary>The four lists, in the guide's order (part 一、（二）).</summary>
public enum ListKind
{
    /// <summary>数据要素.</summary>
    Data,

    /// <summary>知识模型.</summary>
    Model,

    /// <summary>工具软件.</summary>
    Tool,

    /// <summary>人才技能.</summary>
    Skill,
}
