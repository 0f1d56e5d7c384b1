namespace Reports.Core.Rules.Campaigns;

/// <summary>What a campaign makes of a rule.</summary>
public enum RuleLevel
{
    /// <summary>It is not run.</summary>
    Off,

    /// <summary>On trial: its findings are notes, counted and never blocking.</summary>
    Shadow,

    /// <summary>提示.</summary>
    Note,

    /// <summary>警告: findings that the rule itself takes as lighter stay as they are.</summary>
    Warning,

    /// <summary>错误.</summary>
    Error,
}
