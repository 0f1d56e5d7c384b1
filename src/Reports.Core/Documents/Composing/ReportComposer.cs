using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;

namespace Reports.Core.Documents.Composing;

/// <summary>Composes the report of one workbook: chapters, tables and sentences, all numbers from one computation.</summary>
public static class ReportComposer
{
    /// <summary>The report as data.</summary>
    /// <param name="map">What was filled in.</param>
    /// <param name="findings">What the check found; null when it was not run.</param>
    /// <param name="rulesRun">Number of rules that were run.</param>
    /// <param name="rulesHash">Which rule set that was.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="kind">Which kind of document.</param>
    /// <param name="date">Date of the data.</param>
    /// <param name="dataHash">Fingerprint of the data, the same as on the map.</param>
    /// <param name="waived">Findings that were let pass; null for none.</param>
    public static ReportDocument Compose(
        IndustryMap map,
        IReadOnlyList<Finding>? findings,
        int rulesRun,
        string rulesHash,
        ReportFigures figures,
        ReportKind kind,
        DateOnly date,
        string dataHash,
        IReadOnlyList<WaivedFinding>? waived = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(figures);
        var counts = new ReportCounts(map);
        var opening = new Opening(counts, findings, kind, date);
        ReportSection[] sections =
        [
            new(PageLayout.PortraitA4, [.. opening.Blocks(), .. Overview.Blocks(counts, figures), .. MapReading.Blocks(counts, figures)]),
            new(PageLayout.FoldOutA3, [.. MapReading.Figures(figures, counts)]),
            new(PageLayout.PortraitA4, [.. SceneChapter.Blocks(counts), .. Cooperation.Blocks(counts), .. ElementLists.Lead(counts)]),
            .. ElementLists.Sections(counts),
            new(PageLayout.PortraitA4, [.. Statistics.Blocks(counts), .. JointWork.Blocks(counts), .. new Consistency(map, findings, rulesRun, dataHash, waived ?? []).Blocks()]),
        ];
        return new ReportDocument(kind, opening.Title, opening.Subject, dataHash, date, sections)
        {
            Origin = new ReportOrigin(
                map.Workbook.Source.Name,
                map.Workbook.Source.Sha256,
                map.Cover.Text("organisation"),
                map.Workbook.Template.Id,
                map.Workbook.VersionFound ?? "",
                rulesHash),
        };
    }
}
