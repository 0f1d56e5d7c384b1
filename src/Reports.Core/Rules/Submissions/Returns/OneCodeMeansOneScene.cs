using Reports.Core.Model;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>SUB-11: no two organisations use one scene code for different scenes.</summary>
public sealed class OneCodeMeansOneScene : ReturnsRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "SUB-11",
        Severity.Error,
        new("一个场景编号只指一个场景", "A scene code means one scene"),
        new("各单位自行新增场景时容易用到同一个编号，汇总后两个场景会并成一个。", "Organisations that add scenes of their own easily choose the same code, and merging would make one scene of two."),
        RuleBases.SceneArchitecture,
        "两家的 YB01-A-2-3 都是“设备点检”",
        "YB01-A-2-3 一家是“设备点检”，另一家是“余热回收”");

    /// <inheritdoc />
    public override IEnumerable<ReturnFinding> Check(ReturnSet returns)
    {
        ArgumentNullException.ThrowIfNull(returns);
        return
            from scenes in SameScenes.ByCode(returns)
            let meanings = SameScenes.MeaningsOf(scenes)
            from other in meanings.Skip(1)
            from each in other
            select new ReturnFinding(each.Return, FindingOf(each.Scene, meanings[0]));
    }

    private Finding FindingOf(Scene scene, IReadOnlyList<SentScene> usual)
    {
        var (first, count) = (usual[0], RuleFindings.Number(usual.Count));
        var name = RuleFindings.Quote(first.Scene.Name);
        return Info.At(
            scene.Row["code"],
            new($"编号 {scene.CodeText} 在“{RuleFindings.Quote(first.Return.Organisation)}”等 {count} 家的报送中是“{name}”，本份是“{RuleFindings.Quote(scene.Name)}”。", $"{count} returns, such as that of “{RuleFindings.Quote(first.Return.Organisation)}”, use {scene.CodeText} for “{name}”, this one for “{RuleFindings.Quote(scene.Name)}”."),
            new("另一个未用的编号", "A code that nobody uses"),
            new("同一场景的，请统一名称；不同场景的，请重新编号并告知单位。", "Give one scene one name; give another scene a new code and tell the organisation."));
    }
}
