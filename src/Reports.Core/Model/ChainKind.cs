namespace Reports.Core.Model;

/// <summary>What joins two scenes (guide 一、（三）).</summary>
public enum ChainKind
{
    /// <summary>工具链: tools are joined; has no direction.</summary>
    Tool,

    /// <summary>数据链: data flow from one scene to the other.</summary>
    Data,

    /// <summary>模型链: one scene's model is used by the other.</summary>
    Model,
}
