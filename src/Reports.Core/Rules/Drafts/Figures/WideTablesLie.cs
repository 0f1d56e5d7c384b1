using Reports.Core.Documents.Layout;

namespace Reports.Core.Rules.Drafts.Figures;

/// <summary>FIG-11: tables fit their page; on lying pages the number keeps its upright place.</summary>
public sealed class WideTablesLie : DraftRule
{
    // Borders stand outside the columns: 2 mm.
    private const int Tolerance = 114;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "FIG-11",
        Severity.Warning,
        new("宽表用横页，横页页码在竖页的位置", "Wide tables lie, and lying pages keep the number's upright place"),
        new("超出版心的列打印不出来；横页的页码按公文格式装订后应与竖页对齐。", "Columns beyond the text area are not printed; bound, the numbers of lying pages must line up."),
        TextBases.Official,
        "表宽 156 mm，版心宽 156 mm",
        "表宽 200 mm，版心宽 156 mm");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var draft = context.Draft;
        foreach (var table in draft.Tables)
        {
            var room = draft.Sections[table.Section].Paper.TextWidth;
            if (table.Width > room + Tolerance)
            {
                var (width, area) = (Millimetres(table.Width), Millimetres(room));
                yield return Info.In(
                    table.Place,
                    $"{width} mm",
                    new($"表宽 {width} mm，超出版心宽度 {area} mm。", $"The table is {width} mm wide, the text area only {area} mm."),
                    new($"不超过 {area} mm", $"At most {area} mm"),
                    new("请缩窄各列，或把这张表放到横向的节里。", "Narrow the columns, or put the table into a section of lying pages."));
            }
        }

        foreach (var section in draft.Sections.Where(section => section.Lies && section.Paper.Width <= OfficialLayout.A4Long && section.PageNumbers.Count > 0 && !section.PageNumbers.All(number => number.IsTurned)))
        {
            yield return Info.In(
                section.Place,
                section.PageNumbers[0].Text,
                new("横页的页码在长边，没有放在竖页的位置。", "The number of the lying pages stands at the long edge, not at its upright place."),
                new("页码在纸的短边，与竖页相同", "At the short edge, as on upright pages"),
                new("请把页码放入竖排文本框，移到装订后与竖页对齐的位置。", "Put the number into a turned box where upright pages have it."));
        }
    }

    private static int Millimetres(int twips) => (int)Math.Round(twips * 25.4 / 1440, MidpointRounding.AwayFromZero);
}
