using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-08: a scene's name suits its business activity.</summary>
public sealed class NamesFitTheirActivity : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-08",
        Severity.Note,
        new("场景名称与业务活动相称", "A scene's name suits its business activity"),
        new("放错业务活动，场景会画在图谱的另一行。", "With another activity the scene is drawn in another row."),
        TextBases.Guide,
        "设备预测性维护，运维服务",
        "设备预测性维护，经营管理");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var cross = context.Map.Activities[^1].Code;
        foreach (var scene in context.Map.Scenes.Where(scene => scene.Activity is not null && scene.Activity.Code != cross))
        {
            var words = context.Glossary.ActivityWords.Where(word => scene.Name.Contains(word.Key, StringComparison.Ordinal)).ToArray();
            if (words.Length == 0 || Array.Exists(words, word => word.Value == scene.Activity!.Code))
            {
                continue;
            }

            var (word, digit) = words[0];
            if (context.Map.Activities.FirstOrDefault(activity => activity.Code == digit) is { } usual)
            {
                yield return Info.At(
                    scene.Row["activity"],
                    new($"名称含“{word}”的场景一般属于“{usual.Name.Zh}”，此处填的是“{scene.Activity!.Name.Zh}”。", $"A scene of {word} mostly belongs to {usual.Name.En}, not to {scene.Activity!.Name.En}."),
                    usual.Name,
                    new("请核对业务活动；改动后，场景编号第三段一并修改。", "Check the activity; when you change it, change the third part of the code too.")) with
                {
                    Related = [scene.Row["name"].Address],
                };
            }
        }
    }
}
