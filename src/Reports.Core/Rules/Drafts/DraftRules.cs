using Reports.Core.Rules.Drafts.Accessibility;
using Reports.Core.Rules.Drafts.Figures;
using Reports.Core.Rules.Drafts.Headings;
using Reports.Core.Rules.Drafts.Pages;
using Reports.Core.Rules.Drafts.Statistics;

namespace Reports.Core.Rules.Drafts;

/// <summary>Rules about written reports, by group.</summary>
public static class DraftRules
{
    /// <summary>Rules about numbers.</summary>
    public static IReadOnlyList<DraftRule> Statistics { get; } =
    [
        new TotalsEqualTheirParts(),
        new CountsSayWhatTheyCount(),
        new TagCountsSayTheyOverlap(),
        new ReturnsAddUp(),
        new SameThingHasOneNumber(),
        new RanksFollowTheValues(),
    ];

    /// <summary>Rules about wording.</summary>
    public static IReadOnlyList<DraftRule> Wording { get; } = [new HeadingNumbersHaveNoGaps()];

    /// <summary>Rules about figures and tables.</summary>
    public static IReadOnlyList<DraftRule> Figures { get; } =
    [
        new FiguresAndTablesAreNumbered(),
        new FiguresAndTablesAreCited(),
        new CaptionsStandInPlace(),
        new MeaningSurvivesGrey(),
        new LinesAreAttached(),
        new LongTablesRepeatTheirHeader(),
        new FiguresAreSharp(),
        new WideTablesLie(),
        new UnitsStandInHeadings(),
    ];

    /// <summary>Rules about the look of pages.</summary>
    public static IReadOnlyList<DraftRule> Layout { get; } =
    [
        new MarginsAreOfficial(),
        new BodyTextIsOfficial(),
        new PagesHoldTwentyTwoLines(),
        new HeadingsHaveStyles(),
        new PageNumbersAreOfficial(),
        new AnnexLabelIsOfficial(),
        new FontsAreOfficial(),
        new HeadingsStayWithTheirText(),
    ];

    /// <summary>Rules about readers who cannot see the page.</summary>
    public static IReadOnlyList<DraftRule> Accessibility => AccessibilityRules.All;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DraftRule> All { get; } = [.. Statistics, .. Wording, .. Figures, .. Layout, .. AccessibilityRules.All];
}
