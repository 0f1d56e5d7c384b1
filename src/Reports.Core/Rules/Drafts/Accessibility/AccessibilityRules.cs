namespace Reports.Core.Rules.Drafts.Accessibility;

/// <summary>Rules about what readers with screen readers need, and navigation for all.</summary>
public static class AccessibilityRules
{
    /// <summary>The group's rules by code.</summary>
    public static IReadOnlyList<DraftRule> All { get; } =
    [
        new LanguageIsStated(),
        new HeadingLevelsFollow(),
        new TablesMarkTheirHeader(),
        new FiguresHaveWords(),
        new LinksLeadSomewhere(),
        new DocumentHasATitle(),
    ];

    /// <summary>What they rest on.</summary>
    internal static Bilingual Basis => new("GB/T 37668—2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》", "GB/T 37668-2019, accessibility of content");
}
