using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-10: an element's name says which data, model, tool or skill it is.</summary>
public sealed class ItemNamesAreSpecific : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-10",
        Severity.Warning,
        new("要素名称具体", "Element names are specific"),
        new("“大数据”“数据库”这样的说法无法判断现状和缺口。", "Nobody can tell the status of “big data” or “a database”."),
        TextBases.Practice,
        "设备振动数据",
        "大数据");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from item in context.Map.Items
        let field = item.Row["name"]
        where field.HasValue && context.Glossary.Generic.Contains(field.Text.TrimEnd('。', '、', '等'), StringComparer.OrdinalIgnoreCase)
        select Info.At(
            field,
            new($"“{RuleFindings.Quote(field.Text)}”过于笼统。", $"“{RuleFindings.Quote(field.Text)}” is too general."),
            new("说明对象和用途的名称", "A name that says what it is about"),
            new("请写明具体对象，如“设备振动数据”“质量缺陷识别模型”。", "Name the object, such as 设备振动数据."));
}
