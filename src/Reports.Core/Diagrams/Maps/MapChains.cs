namespace Reports.Core.Diagrams.Maps;

/// <summary>Which links the map draws.</summary>
public enum MapChains
{
    /// <summary>All three chains.</summary>
    All,

    /// <summary>工具链 only.</summary>
    Tool,

    /// <summary>数据链 only.</summary>
    Data,

    /// <summary>模型链 only.</summary>
    Model,

    /// <summary>No links.</summary>
    None,
}
