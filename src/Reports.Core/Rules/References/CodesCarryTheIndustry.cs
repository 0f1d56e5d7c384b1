using Reports.Core.Model;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.References;

/// <summary>REF-10: scene codes begin with the industry code of the workbook.</summary>
public sealed class CodesCarryTheIndustry : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-10",
        Severity.Error,
        new("场景编号的行业码与本表一致", "Scene codes begin with the workbook's industry code"),
        new("其他行业的场景应报送给其他行业的组织单位。", "Scenes of another industry belong into that industry's workbook."),
        RuleBases.Template,
        "封面行业代码 YB01，场景 YB01-A-2-1",
        "封面行业代码 YB01，场景 JB01-A-2-1");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var industry = context.Map.IndustryCode;
        Scene[] coded = [.. context.Map.Scenes.Where(scene => scene.Code is not null)];
        Scene[] strangers = [.. coded.Where(scene => scene.Code!.Value.Industry != industry)];
        var others = strangers.Select(scene => scene.Code!.Value.Industry).Distinct(StringComparer.Ordinal).ToArray();
        if (context.Map.Cover.Row?["industryCode"] is { HasValue: true } cover && coded.Length > 1 && strangers.Length == coded.Length && others.Length == 1)
        {
            return [AtCover(cover, others[0], [.. strangers.Select(scene => scene.Row["code"].Address)])];
        }

        return strangers.Select(scene => Info.At(
            scene.Row["code"],
            new($"编号的行业码是 {scene.Code!.Value.Industry}，本表的行业代码是 {RuleFindings.Quote(industry)}。", $"The code begins with {scene.Code!.Value.Industry}; this workbook is for {RuleFindings.Quote(industry)}."),
            new($"{industry}-{scene.Code!.Value.WithoutIndustry}", $"{industry}-{scene.Code!.Value.WithoutIndustry}"),
            new($"属于本行业的，请改为 {RuleFindings.Quote(industry)}-{scene.Code!.Value.WithoutIndustry}；不属于的，请移出本表。", $"Type {RuleFindings.Quote(industry)}-{scene.Code!.Value.WithoutIndustry} if it belongs here; otherwise remove the scene.")));
    }

    private Finding AtCover(Field cover, string industry, IReadOnlyList<CellAddress> scenes) => Info.At(
        cover,
        new($"封面的行业代码是 {RuleFindings.Quote(cover.Text)}，全部场景编号都以 {industry} 开头。", $"The cover's industry code is {RuleFindings.Quote(cover.Text)}, but all scene codes begin with {industry}."),
        new(industry, industry),
        new("请与组织单位核对行业代码，改正封面或场景编号。", "Ask the organiser for the industry code, then correct the cover or the scene codes."))
        with
    { Related = scenes };
}
