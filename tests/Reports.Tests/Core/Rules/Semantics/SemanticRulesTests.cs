using Reports.Core.Rules.Semantics;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Semantics;

public class SemanticRulesTests
{
    public static TheoryData<string, string, string[], string[], string> Cases => new()
    {
        { "ItemsStandInTheirOwnList", "data", ["name", "MES"], ["name", "生产工单数据"], "E6 Warning" },
        { "ItemsStandInTheirOwnList", "models", ["name", "库存准确率"], ["name", "库存准确率预测模型"], "E6 Warning" },
        { "PainPointsStateDifficulties", "scenes", ["painPoint", "供应商管理、采购订单管理"], ["painPoint", "供应商分散，采购周期长"], "H6 Warning" },
        { "SceneNamesAreClean", "scenes", ["name", "PCB数字化工艺设计提质提节能质降降本本"], ["name", "园区安全环保"], "D6 Error" },
        { "SceneNamesAreClean", "scenes", ["name", "原油炼制计划优化降本提质增"], ["name", "原油炼制计划优化"], "D6 Error" },
        { "ItemNamesAreNotBrands", "tools", ["name", "KingView7.5sp4"], ["name", "组态监控软件"], "E6 Warning" },
        { "ItemNamesAreSpecific", "data", ["name", "大数据"], ["name", "设备振动数据"], "E6 Warning" },
        { "ItemNamesEndCleanly", "models", ["name", "视觉识别算法。"], ["name", "视觉识别算法"], "E6 Warning" },
        { "BracketsArePaired", "data", ["name", "原材料数据（种类"], ["name", "原材料数据（种类、纯度）"], "E6 Warning" },
        { "ProtectedContentIsNotPublic", "data", ["name", "x", "security", "重要", "sharing", "行业公开"], ["name", "x", "security", "重要", "sharing", "内部"], "L6 Error" },
        { "PercentagesArePossible", "scenes", ["outcome", "能耗降低300%"], ["outcome", "产量提升300%，能耗降低30%"], "J6 Warning" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_reports_the_failing_cell_and_passes_the_good_one(string rule, string sheet, string[] failing, string[] passing, string place)
    {
        var tested = Assert.Single(SemanticRules.All, candidate => candidate.GetType().Name == rule);

        Assert.Equal([place], CheckedContent.Places(tested, sheet, failing));
        Assert.Empty(CheckedContent.Places(tested, sheet, passing));
    }

    [Fact]
    public void Three_scenes_with_the_same_pain_point_are_one_finding_at_the_first()
    {
        string[] Row(string pain) => ["painPoint", pain];

        Assert.Equal(["H6 Warning"], CheckedContent.Places(new PainPointsDifferBetweenScenes(), "scenes", Row("研发周期长"), Row("研发周期长。"), Row("研发 周期长")));
        Assert.Empty(CheckedContent.Places(new PainPointsDifferBetweenScenes(), "scenes", Row("研发周期长"), Row("研发周期长"), Row("投入高")));
    }

    [Theory]
    [InlineData("原油炼制计划优化降本提质增")]
    [InlineData("原油炼制计划优化提质增效降本传统渠道。")]
    public void A_name_with_glued_tags_gets_the_clean_name_as_a_proposal(string name)
    {
        var context = CheckedContent.Context(ContentWorkbook.Content(("scenes", [["name", name]])));

        var finding = Assert.Single(new SceneNamesAreClean().Check(context));

        Assert.Equal("原油炼制计划优化", Assert.Single(finding.Fix!.Edits).After);
        Assert.False(finding.Fix.Safe);
    }
}
