namespace Reports.Core.Rules.Drafts;

/// <summary>A rule that looks at written reports only; a workbook cannot break it.</summary>
public abstract class DraftRule : IDraftRule
{
    /// <inheritdoc />
    public abstract RuleInfo Info { get; }

    /// <inheritdoc />
    public abstract IEnumerable<Finding> Check(DraftContext context);

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => [];
}
