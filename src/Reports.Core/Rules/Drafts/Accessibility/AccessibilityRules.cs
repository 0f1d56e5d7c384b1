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
    internal static Bilingual Basis => new("W3C《Web 内容无障碍指南》2.2，按 WCAG2ICT 用于文档", "W3C WCAG 2.2, applied to documents as WCAG2ICT says");
}
