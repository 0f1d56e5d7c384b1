using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-12: paths and outcomes advise, they do not command.</summary>
public sealed class AdviceDoesNotCommand : IRule
{
    private static readonly string[] Columns = ["path", "outcome"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-12",
        Severity.Note,
        new("转型路径用引导性用语", "Paths advise, they do not command"),
        new("图谱是指引，用“鼓励、支持、引导”，不用“必须”。", "The map is a guide: it encourages and does not order."),
        TextBases.Guide,
        "鼓励企业部署在线检测",
        "企业必须部署在线检测");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from scene in context.Map.Scenes
        from key in Columns
        let field = scene.Row[key]
        where field.HasValue
        let command = context.Glossary.Commands.FirstOrDefault(word => field.Text.Contains(word, StringComparison.Ordinal))
        where command is not null
        select Info.At(
            field,
            new($"用了命令式的“{command}”。", $"It commands: “{command}”."),
            new("鼓励、支持、引导", "鼓励, 支持, 引导"),
            new($"请把“{command}”改为“鼓励”“支持”或“引导”；引用法规的除外。", $"Use 鼓励, 支持 or 引导 instead of {command}, unless a law is quoted."));
}
