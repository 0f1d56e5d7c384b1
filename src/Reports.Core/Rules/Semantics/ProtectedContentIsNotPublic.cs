using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-14: important and personal data are not public; core data are not in the workbook at all.</summary>
public sealed class ProtectedContentIsNotPublic : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-14",
        Severity.Error,
        new("重要数据和个人信息不公开，核心数据不填报", "Important and personal data are not public; core data are not reported"),
        new("汇总结果会公开，这些内容不得随之公开。", "The results are published; such content must not be."),
        TextBases.Security,
        "安全分级：重要；共享属性：内部",
        "安全分级：重要；共享属性：行业公开");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var row in context.Map.ItemsOf(ListKind.Data).Select(item => item.Row))
        {
            var level = context.Template.CodeList("security").Find(row["security"].Text)?.Code;
            var isPublic = context.Template.CodeList("sharing").Find(row["sharing"].Text)?.Code == "public";
            var isPersonal = context.Template.CodeList("yesNo").Find(row["personal"].Text)?.Code == "yes";
            if (level == "core")
            {
                yield return Info.At(
                    row["security"],
                    new("核心数据不得在本表填报。", "Core data do not belong in this workbook."),
                    new("一般，重要", "General, important"),
                    new("请删除本行；分级填错的，请改为“一般”或“重要”。", "Delete the row; if the level is wrong, correct it."));
            }
            else if (isPublic && (level == "important" || isPersonal))
            {
                var kind = level == "important" ? new Bilingual("重要数据", "Important data") : new Bilingual("含个人信息的数据", "Personal data");
                yield return Info.At(
                    row["sharing"],
                    new($"{kind.Zh}不能填“行业公开”。", $"{kind.En} cannot be public."),
                    new("内部，链上共享", "Internal, shared along the chain"),
                    new("请改为“内部”或“链上共享”；分级有误的，请核对“安全分级”和“是否含个人信息”。", "Type 内部 or 链上共享, or correct the level.")) with
                {
                    Related = [row[level == "important" ? "security" : "personal"].Address],
                };
            }
        }
    }
}
