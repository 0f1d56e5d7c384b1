namespace Reports.Core.Rules;

/// <summary>What the rules rest on.</summary>
internal static class RuleBases
{
    /// <summary>The template and its filling instructions.</summary>
    public static Bilingual Template { get; } = new("填报表模板及其填报说明", "The template and its filling instructions");

    /// <summary>The guide's definition of scenes and their categories.</summary>
    public static Bilingual SceneArchitecture { get; } = new("参考指引“一、场景参考架构”", "Guide, part 1: reference architecture of scenes");

    /// <summary>The guide's demand for four lists for each scene.</summary>
    public static Bilingual FourLists { get; } = new("参考指引“一、（二）”四清单要求", "Guide, part 1 (2): the four lists");

    /// <summary>The guide's three chains.</summary>
    public static Bilingual Chains { get; } = new("参考指引“一、（三）”工具链、数据链、模型链", "Guide, part 1 (3): tool, data and model chains");

    /// <summary>How ministries and associations review returns.</summary>
    public static Bilingual Practice { get; } = new("主管部门和行业协会的审核惯例", "Review practice of ministries and associations");
}
