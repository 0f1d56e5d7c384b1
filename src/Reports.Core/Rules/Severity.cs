namespace Reports.Core.Rules;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>提示: worth knowing.</summary>
    Note,

    /// <summary>警告: a reviewer may accept it with a reason.</summary>
    Warning,

    /// <summary>错误: blocks submission.</summary>
    Error,
}
