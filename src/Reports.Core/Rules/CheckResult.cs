namespace Reports.Core.Rules;

/// <summary>What a check found: findings by sheet tab, row, column and rule.</summary>
/// <param name="Findings">The findings in reading order; those about the whole workbook come first.</param>
public sealed record CheckResult(IReadOnlyList<Finding> Findings)
{
    /// <summary>Number of findings that block submission.</summary>
    public int Errors => CountOf(Severity.Error);

    /// <summary>Number of findings that a reviewer may accept with a reason.</summary>
    public int Warnings => CountOf(Severity.Warning);

    /// <summary>Number of findings worth knowing.</summary>
    public int Notes => CountOf(Severity.Note);

    private int CountOf(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
