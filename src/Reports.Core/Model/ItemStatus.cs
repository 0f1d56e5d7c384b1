namespace Reports.Core.Model;

/// <summary>How far an element is there; skills say 充足、紧缺、空缺 for the same three steps.</summary>
public enum ItemStatus
{
    /// <summary>已有, 充足.</summary>
    Present,

    /// <summary>可用待提升, 紧缺.</summary>
    Improvable,

    /// <summary>缺失, 空缺.</summary>
    Missing,
}
