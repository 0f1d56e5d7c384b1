using Reports.Core.Model;

namespace Reports.Core.Rules.CrossLists;

/// <summary>XLS-04: a tool that is missing, or whose domestic kind is still to come, has a skill that refers to it.</summary>
public sealed class LackingToolsHaveSkills : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "XLS-04",
        Severity.Note,
        new("缺失和待突破的工具有对应的人才技能", "Tools that are lacking have a skill that goes with them"),
        new("攻关工具要有人，人才清单应当与工具短板对应。", "Somebody has to work on the tool; the skills should mirror the gaps."),
        TextBases.Guide,
        "国产待突破，人才技能的对应要素编号为 T-YB01-0001",
        "国产待突破，人才技能只对应 M-YB01-0001");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var elements = context.Map.ItemsOf(ListKind.Skill).Select(skill => skill.Row["elements"]).ToArray();
        var served = elements.SelectMany(field => field.Items).ToHashSet(StringComparer.Ordinal);

        // What is not filled in (CMP-14) or not resolved (REF-13) may be the very reference.
        return elements.Length == 0 || !Array.TrueForAll(elements, field => field.HasValue) || served.Any(id => context.Map.ItemById(id) is null)
            ? []
            : from tool in context.Map.ItemsOf(ListKind.Tool)
              where tool.Id.Length > 0 && !served.Contains(tool.Id)
              let isEmerging = context.Template.CodeList("localisation").Find(tool.Row["localisation"].Text)?.Code == "emerging"
              where isEmerging || tool.Status == ItemStatus.Missing
              select Info.At(
                  tool.Row["name"],
                  new($"“{RuleFindings.Quote(tool.Name)}”{(isEmerging ? "国产待突破" : "缺失")}，人才技能清单没有与它对应的行。", $"“{RuleFindings.Quote(tool.Name)}” is lacking, and no skill refers to it."),
                  new($"人才技能的“对应要素编号”含 {tool.Id}", $"A skill whose elements hold {tool.Id}"),
                  new($"请在人才技能清单补一行，或在已有行的“对应要素编号”加上 {tool.Id}。", $"Add a skill, or add {tool.Id} to the elements of an existing one.")) with
              {
                  Related = [tool.Row[isEmerging ? "localisation" : "status"].Address],
              };
    }
}
