using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-15: texts hold no leftovers of editing, and no text that spilled over from a neighbour.</summary>
public sealed partial class TextsHoldNoResidue : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-15",
        Severity.Error,
        new("没有残留的占位文字和相邻栏目的文字", "There are no leftovers and no text of neighbours"),
        new("这些文字会原样印进图谱和报告。", "Such text is printed on the map and in the report as it is."),
        TextBases.Practice,
        "质检数据",
        "质检数据等 WS01-C-2-4，n现状评级");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (column, field) in context.Texts().Where(MayHoldIt))
        {
            var match = Leftover().Match(field.Text);
            if (!match.Success && column.Key == "name")
            {
                match = Neighbour().Match(field.Text);
            }

            // A code in a scene's own name is SEM-07.
            if (!match.Success && column.Key == "name" && field.Address.Sheet != context.Template.Sheet("scenes").Name.Zh)
            {
                match = SceneCodeInText().Match(field.Text);
            }

            if (match.Success)
            {
                yield return Info.At(
                    field,
                    new($"“{column.Heading.Zh}”中留有“{RuleFindings.Quote(match.Value)}”。", $"“{column.Heading.En}” still holds “{RuleFindings.Quote(match.Value)}”."),
                    new("只有本栏内容", "This column's content only"),
                    new($"请删去“{RuleFindings.Quote(match.Value)}”，内容不全的请补全。", $"Delete “{RuleFindings.Quote(match.Value)}” and complete the text."));
            }
        }
    }

    // Every form of it has a letter, a bracket, a colon, a blank, or says 待.
    private static bool MayHoldIt(FreeText text) =>
        (text.Traits & (TextTraits.Latin | TextTraits.Bracket | TextTraits.Colon | TextTraits.Space)) != TextTraits.None || text.Field.Text.Contains('待', StringComparison.Ordinal);

    /// <summary>Whether a text holds leftovers or text of a neighbouring column.</summary>
    internal static bool HasResidue(string text) => Leftover().IsMatch(text) || Neighbour().IsMatch(text);

    [GeneratedRegex(@"(?<![A-Za-z])([Xx]{3,}|TODO|TBD|FIXME)(?![A-Za-z])|[（(][^（）()]{0,20}待(校对|补充|录入|完善|核实|结构化录入)[^（）()]{0,10}[）)]|待校对|(?<![A-Za-z])n(现状评级?|数据链|模型链|工具链|痛点|转型价值)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leftover();

    [GeneratedRegex(@"(数据要素|知识模型|工具软件|人才技能|痛点问题|现状评级)[：:]|等 (数据要素|知识模型|工具软件|人才技能)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Neighbour();

    [GeneratedRegex(@"[A-Z]{2}\d{2}-[A-Z]{1,13}-\d-\d{1,3}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SceneCodeInText();
}
