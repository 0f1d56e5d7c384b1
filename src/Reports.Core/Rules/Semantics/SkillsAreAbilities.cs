using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-02: a skill is named as an ability; the major belongs to its own column.</summary>
public sealed class SkillsAreAbilities : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-02",
        Severity.Note,
        new("人才技能写成能力，不只写专业", "Skills are named as abilities, not as majors"),
        new("只写专业看不出岗位要会什么，培训无从安排。", "A major alone does not say what a person must be able to do."),
        TextBases.Guide,
        "工业软件开发能力",
        "软件工程");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var fields = context.Map.ItemsOf(ListKind.Skill)
            .Select(item => item.Row["name"])
            .Where(field => field.HasValue && IsMajor(field.Text, context.Glossary))
            .ToArray();
        if (fields.Length > 0)
        {
            var example = RuleFindings.Quote(fields[0].Text);
            yield return Info
                .At(
                    fields[0],
                    new($"有 {RuleFindings.Number(fields.Length)} 行人才技能只写了专业，如“{example}”。", $"{RuleFindings.Number(fields.Length)} skills are majors only, such as “{example}”."),
                    new("会做什么，如“过程控制建模能力”", "What a person can do, such as 过程控制建模能力"),
                    new("请在“名称”写会做什么，把专业移到“专业背景”。", "Name the ability; move the major to its own column."))
                .Over([.. fields.Select(field => field.Address)]);
        }
    }

    private static bool IsMajor(string name, Glossary glossary) =>
        glossary.Majors.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
        && !glossary.AbilityWords.Any(word => name.Contains(word, StringComparison.Ordinal));
}
