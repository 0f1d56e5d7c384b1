namespace Reports.Core.Rules.Drafts;

/// <summary>A rule that looks at a written report.</summary>
public interface IDraftRule : IRule
{
    /// <summary>All findings of this rule in a written report, in reading order.</summary>
    IEnumerable<Finding> Check(DraftContext context);
}
