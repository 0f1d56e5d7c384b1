namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>A rule that lays the returns of a campaign side by side; one workbook alone cannot break it.</summary>
public abstract class ReturnsRule : IRule
{
    /// <inheritdoc />
    public abstract RuleInfo Info { get; }

    /// <summary>All findings of this rule, each in the return that has to change or be looked at.</summary>
    public abstract IEnumerable<ReturnFinding> Check(ReturnSet returns);

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => [];
}
