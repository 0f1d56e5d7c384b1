using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-11: no claims that nobody can prove.</summary>
public sealed class ClaimsAreModest : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-11",
        Severity.Warning,
        new("没有无依据的绝对化用语", "There are no claims without proof"),
        new("“填补国内空白”之类的话没有依据就不能写进报告。", "Claims such as “first in the world” cannot stand in a report without proof."),
        TextBases.Practice,
        "经鉴定达到同类产线先进水平",
        "该系统国际领先");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from text in context.TextsWith(context.Glossary.Absolutes)
        let claim = context.Glossary.Absolutes.FirstOrDefault(word => text.Field.Text.Contains(word, StringComparison.Ordinal) && !text.Field.Text.Contains($"“{word}”", StringComparison.Ordinal))
        where claim is not null
        select Info.At(
            text.Field,
            new($"“{claim}”没有写明依据。", $"“{claim}” is claimed without proof."),
            new("事实和数据", "Facts and figures"),
            new($"请删去“{claim}”，或写明鉴定、查新等依据。", $"Delete “{claim}”, or name the appraisal it rests on."));
}
