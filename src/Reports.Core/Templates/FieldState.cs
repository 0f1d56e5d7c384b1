namespace Reports.Core.Templates;

/// <summary>What kind of answer a cell gives.</summary>
public enum FieldState : byte
{
    /// <summary>The sheet has no such column; another finding says so already.</summary>
    Absent,

    /// <summary>Nothing typed, or only blanks.</summary>
    Blank,

    /// <summary>A word that stands for nothing, such as 暂无 or 待补充.</summary>
    Placeholder,

    /// <summary>不适用: a deliberate answer.</summary>
    NotApplicable,

    /// <summary>An error value such as <c>#REF!</c>.</summary>
    Error,

    /// <summary>A real value.</summary>
    Value,
}
