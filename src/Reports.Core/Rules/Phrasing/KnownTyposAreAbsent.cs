using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-14: texts hold none of the glossary's known typos.</summary>
public sealed class KnownTyposAreAbsent : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-14",
        Severity.Warning,
        new("没有常见错别字", "There are no known typos"),
        new("错别字会原样印进报告。", "Typos are printed in the report as they are."),
        TextBases.Practice,
        "数字孪生",
        "数字孪体");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (_, field) in context.TextsWith(context.Glossary.Typos))
        {
            var typos = context.Glossary.Typos.Where(typo => TextFindings.IndexOfWord(field.Text, typo.Key) >= 0).ToArray();
            if (typos.Length > 0)
            {
                var (wrong, right) = typos[0];
                var after = typos.Aggregate(field.Original, (text, typo) => text.Replace(typo.Key, typo.Value, StringComparison.OrdinalIgnoreCase));
                yield return Info.At(
                    field,
                    new($"“{wrong}”应为“{right}”。", $"“{wrong}” should read “{right}”."),
                    new(right, right),
                    new($"请核对后改为“{right}”。", $"Check it and type “{right}”."))
                    .WithEdit(field, after, safe: false) with
                {
                    Count = typos.Length,
                };
            }
        }
    }
}
