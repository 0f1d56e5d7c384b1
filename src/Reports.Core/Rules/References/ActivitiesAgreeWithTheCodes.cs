using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.References;

/// <summary>REF-06: the third part of a scene code is the digit of its business activity.</summary>
public sealed class ActivitiesAgreeWithTheCodes : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-06",
        Severity.Error,
        new("场景编号第三段与业务活动一致", "The third part of a scene code agrees with the business activity"),
        new("二者不一致时，场景会画在图谱的另一行。", "Otherwise the scene is drawn in another row of the map."),
        RuleBases.SceneArchitecture,
        "YB01-A-5-1，供应链管理",
        "YB01-A-5-1，经营管理");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from scene in context.Map.Scenes
        where scene is { Code: { } code, Activity: { } activity } && code.Activity != activity.Code
        let digit = scene.Code!.Value.Activity
        let meant = context.Map.Activities.FirstOrDefault(activity => activity.Code == digit)?.Name.Zh ?? "未定义"
        select Info.At(
            scene.Row["activity"],
            new($"编号第三段是 {digit}（{meant}），业务活动填的是“{scene.Activity!.Name.Zh}”（{scene.Activity.Code}）。", $"The code's third part is {digit}, but the activity is {scene.Activity!.Name.En} ({scene.Activity.Code})."),
            new($"“{meant}”，或编号第三段为 {scene.Activity!.Code}", $"The activity of digit {digit}, or digit {scene.Activity!.Code} in the code"),
            new("请核对场景属于哪类业务活动，改正编号或业务活动。", "Decide which activity it is, then correct the code or the activity."))
            with
        { Related = [scene.Row["code"].Address] };
}
