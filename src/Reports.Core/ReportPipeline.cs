using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Figures;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Documents;
using Reports.Core.Documents.Composing;
using Reports.Core.Documents.Drafts;
using Reports.Core.Fixes;
using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;
using Reports.Core.Rules.Drafts;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Rules.Submissions.Returns;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core;

/// <summary>The whole flow on one screen: bind, check, lay out, compose. Reading, painting and writing are the hosts'.</summary>
/// <param name="template">What workbooks are bound to.</param>
/// <param name="glossary">Words that text rules work with.</param>
/// <param name="measurer">Measures with the font that will paint.</param>
/// <param name="today">The date when the cover names none, and the day up to which waivers must hold.</param>
/// <param name="campaign">How the campaign wants it checked, on top of what the template says; null for nothing.</param>
public sealed class ReportPipeline(
    TemplateDefinition template, Glossary glossary, ITextMeasurer measurer, DateOnly today, CampaignChecks? campaign = null)
{
    private readonly TemplateDefinition _template = (campaign ?? CampaignChecks.None).Limit(template);
    private readonly CampaignChecks _campaign = CampaignChecks.Of(template).With(campaign ?? CampaignChecks.None);

    /// <summary>The meaning of a workbook.</summary>
    public IndustryMap Bind(RawWorkbook workbook) => IndustryMapBuilder.Build(WorkbookBinder.Bind(workbook, _template));

    /// <summary>All findings, the map as it would be drawn included (without its links, which change no text).</summary>
    public CheckResult Check(IndustryMap map) => Run(map).Result;

    /// <summary>All findings of the returns of one campaign, in the order of <see cref="ReturnSet.All"/>: of each by itself, and what shows only when they lie side by side.</summary>
    public IReadOnlyList<CheckResult> Check(ReturnSet returns)
    {
        ArgumentNullException.ThrowIfNull(returns);
        return ReturnsChecker.Check(returns, [.. returns.All.Select(each => Check(each.Map))], _campaign, today);
    }

    /// <summary>The findings of one workbook, with what it takes to check again after an edit.</summary>
    public CheckRun Run(IndustryMap map) => CampaignChecker.Run(new CheckContext(map, glossary, LayOutForCheck(map)), _campaign, today);

    /// <summary>
    /// The check of an edited workbook: only what depends on the edited cells is looked at again; the findings are those of a full check.
    /// </summary>
    /// <param name="previous">A check that this pipeline made.</param>
    /// <param name="edits">Cells with their new texts; what they held before is not compared, sheets that are not there are left out.</param>
    public CheckRun Recheck(CheckRun previous, IReadOnlyList<CellEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(edits);
        var bound = WorkbookBinder.Bind(WorkbookEdits.Apply(previous.Context.Raw, edits), _template, previous.Context.Bound);
        var map = IndustryMapBuilder.Build(bound);
        return EditedRows.Between(previous.Context.Bound, bound) is { } edited
            ? CampaignChecker.Recheck(
                previous,
                edited,
                new CheckContext(map, glossary, edited.TouchMap ? LayOutForCheck(map) : previous.Context.Layout),
                _campaign,
                today)
            : Run(map);
    }

    /// <summary>All findings of a written report.</summary>
    public CheckResult Check(Draft draft) => DraftChecker.Check(draft, glossary, _campaign, today);

    /// <summary>The safe fixes of a workbook, of all rules or only of these; they fit together and add no finding.</summary>
    public FixPlan PlanFixes(RawWorkbook workbook, IReadOnlyCollection<string>? rules = null) =>
        FixPlan.Of(workbook, changed => Check(Bind(changed)), rules);

    /// <summary>The changes that a person chose, as a plan.</summary>
    public FixPlan PlanChosen(RawWorkbook workbook, IReadOnlyList<CellEdit> chosen) =>
        FixPlan.OfChosen(workbook, changed => Check(Bind(changed)), chosen);

    /// <summary>图3 as one figure with every card.</summary>
    public DiagramLayout LayOutMap(IndustryMap map, MapPage page) =>
        SceneMapLayout.LayOut(map, measurer, page, DateOf(map), DataFingerprint.Of(map));

    /// <summary>图3 on as many pages as keep its text readable.</summary>
    public SceneMapPages LayOutMapPages(IndustryMap map, MapPage page, MapChains chains = MapChains.All) =>
        SceneMapLayout.LayOutPages(map, measurer, page, DateOf(map), DataFingerprint.Of(map), chains);

    /// <summary>The change map from an earlier return to this one, and the changes in words.</summary>
    public (SceneMapPages Pages, MapChanges Changes) LayOutChanges(IndustryMap before, IndustryMap map, MapPage page, MapChains chains = MapChains.All)
    {
        var changes = MapChanges.Between(before, map);
        return (SceneMapLayout.LayOutChanges(changes, measurer, page, DateOf(map), DataFingerprint.Of(map), chains), changes);
    }

    private DiagramLayout LayOutForCheck(IndustryMap map) => LayOutMapPages(map, MapPage.FoldOut, MapChains.None).Whole;

    /// <summary>图1.</summary>
    public DiagramLayout LayOutCategories(IndustryMap map) => CategoriesFigure.LayOut(map, measurer);

    /// <summary>图2.</summary>
    public DiagramLayout LayOutElements(IndustryMap map) => ElementsFigure.LayOut(map, measurer);

    /// <summary>Counts as bars.</summary>
    public DiagramLayout LayOutStatistics(IndustryMap map) => StatisticsFigure.LayOut(map, measurer, DateOf(map), DataFingerprint.Of(map));

    /// <summary>Gap heat map, on as many pages as it takes.</summary>
    public IReadOnlyList<DiagramLayout> LayOutGaps(IndustryMap map) => GapsFigure.LayOut(map, measurer, DateOf(map), DataFingerprint.Of(map));

    /// <summary>The chains as networks by segment.</summary>
    public IReadOnlyList<DiagramLayout> LayOutChains(IndustryMap map) => ChainsFigure.LayOut(map, measurer, DateOf(map), DataFingerprint.Of(map));

    /// <summary>Every scene with its four lists, on as many pages as it takes.</summary>
    public IReadOnlyList<DiagramLayout> LayOutCards(IndustryMap map) => CardsFigure.LayOut(map, measurer, DateOf(map), DataFingerprint.Of(map));

    /// <summary>The report with its three figures and the findings that remain.</summary>
    public ReportDocument Compose(IndustryMap map, CheckResult check, ReportKind kind) => ReportComposer.Compose(
        map,
        check.Findings,
        check.RulesRun,
        check.RulesHash,
        new ReportFigures(LayOutCategories(map), LayOutElements(map), LayOutMapPages(map, MapPage.FoldOut).All),
        kind,
        DateOf(map),
        DataFingerprint.Of(map),
        check.Waived);

    /// <summary>Date of the data: the cover's, else today.</summary>
    public DateOnly DateOf(IndustryMap map) =>
        DateOnly.TryParseExact(map.Cover.Text("date"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date)
            ? date
            : today;
}
