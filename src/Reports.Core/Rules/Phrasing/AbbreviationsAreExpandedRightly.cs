using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-02: the Chinese name before a known abbreviation is the name it stands for.</summary>
public sealed class AbbreviationsAreExpandedRightly : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-02",
        Severity.Warning,
        new("缩写前的中文名称正确", "The name before an abbreviation is the right one"),
        new("名称与缩写不符，读者不知道以哪个为准。", "When name and abbreviation differ, readers do not know which one counts."),
        TextBases.Practice,
        "基于模型的系统工程（MBSE）",
        "需求管理（MBSE）");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (_, field) in context.Texts(TextTraits.Bracket))
        {
            foreach (Match match in Abbreviations.Expanded().Matches(field.Text))
            {
                var abbreviation = match.Groups["short"].Value;
                if (Abbreviations.TermOf(context.Glossary, abbreviation) is { } term && !Abbreviations.IsNameOf(term, match.Groups["name"].Value))
                {
                    var right = $"{term.Name}（{abbreviation}）";
                    yield return Info.At(
                        field,
                        new($"“{RuleFindings.Quote(match.Value)}”：{abbreviation} 一般指“{term.Name}”。", $"“{RuleFindings.Quote(match.Value)}”: {abbreviation} mostly stands for {term.Name}."),
                        new(right, right),
                        new($"请核对：指{term.Name}的，写作“{right}”；另有所指的，去掉缩写。", $"Write {right} if that is meant; otherwise leave the abbreviation out."));
                    break;
                }
            }
        }
    }
}
