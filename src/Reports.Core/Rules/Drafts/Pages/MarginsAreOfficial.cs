using System.Globalization;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;

namespace Reports.Core.Rules.Drafts.Pages;

/// <summary>LAY-01: paper and margins are those of official documents, to 1 mm.</summary>
public sealed class MarginsAreOfficial : DraftRule
{
    // GB/T 9704-2012, 5.2.1: ±1 mm.
    private const int Tolerance = 57;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "LAY-01",
        Severity.Error,
        new("A4 纸，页边距上 37、下 35、左 28、右 26 毫米", "A4, margins 37 above, 35 below, 28 left, 26 right (mm)"),
        new("页边距不合规定，版心就不是 156×225 毫米，装订和套红都会错位。", "Other margins give another text area, and binding and pre-printed heads no longer fit."),
        TextBases.Official,
        "上 37、下 35、左 28、右 26",
        "上 25、下 25、左 32、右 32");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        foreach (var section in context.Draft.Sections)
        {
            var paper = section.Paper;
            var wanted = PageGeometry.Of(
                paper.Width > OfficialLayout.A4Long + Tolerance ? PageLayout.FoldOutA3 : section.Lies ? PageLayout.LandscapeA4 : PageLayout.PortraitA4);
            if (Differs(paper.Width, wanted.Width) || Differs(paper.Height, wanted.Height))
            {
                yield return Report(section.Place, "纸张", "paper", Size(paper), Size(wanted));
            }
            else if (Differs(paper.Top, wanted.Top) || Differs(paper.Bottom, wanted.Bottom) || Differs(paper.Left, wanted.Left) || Differs(paper.Right, wanted.Right))
            {
                yield return Report(section.Place, "页边距", "margins", Margins(paper), Margins(wanted));
            }
        }
    }

    private static bool Differs(int found, int wanted) => Math.Abs(found - wanted) > Tolerance;

    private static string Size(PageGeometry paper) => $"{Millimetres(paper.Width)}×{Millimetres(paper.Height)}";

    private static string Margins(PageGeometry paper) =>
        $"上 {Millimetres(paper.Top)}、下 {Millimetres(paper.Bottom)}、左 {Millimetres(paper.Left)}、右 {Millimetres(paper.Right)}";

    private static string Millimetres(int twips) => Math.Round(twips * 25.4 / 1440, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    private Finding Report(Reports.Core.Documents.Drafts.DraftPlace place, string what, string en, string found, string wanted) => Info.In(
        place,
        found,
        new($"本节{what}为 {found} 毫米。", $"The {en} of this section: {found} mm."),
        new(wanted + " 毫米", wanted + " mm"),
        new($"请在“页面设置”中改为 {wanted} 毫米。", $"Set {wanted} mm in the page set-up."));
}
