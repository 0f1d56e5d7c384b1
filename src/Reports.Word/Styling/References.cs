using Reports.Core;
using Reports.Core.Documents;

namespace Reports.Word.Styling;

/// <summary>References of a report's text to figures and tables that a template leaves out: they name the thing instead of its number.</summary>
internal static class References
{
    /// <summary>The report without references that lead nowhere, and what was left out.</summary>
    internal static (ReportDocument Report, IReadOnlyList<Bilingual> Notes) Fit(ReportDocument report, ReportDocument whole)
    {
        var present = report.Blocks.Select(IdOf).ToHashSet(StringComparer.Ordinal);
        var captions = whole.Blocks.Select(block => (Id: IdOf(block), Caption: CaptionOf(block))).Where(pair => pair.Id.Length > 0).ToDictionary(pair => pair.Id, pair => pair.Caption, StringComparer.Ordinal);
        var lost = new List<string>();
        Inline Inline(Inline inline)
        {
            if (inline is not ReferenceInline reference || present.Contains(reference.Target))
            {
                return inline;
            }

            lost.Add(captions.GetValueOrDefault(reference.Target, reference.Target));
            return new TextInline($"“{lost[^1]}”");
        }

        Block Block(Block block) => block switch
        {
            ParagraphBlock paragraph => paragraph with { Inlines = [.. paragraph.Inlines.Select(Inline)] },
            TableBlock table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Lines = [.. cell.Lines.Select(line => (IReadOnlyList<Inline>)[.. line.Select(Inline)])] })] })] },
            _ => block,
        };

        ReportDocument fitted = report with { Sections = [.. report.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(Block)] })] };
        return (fitted, lost.Count == 0 ? [] : [new(
            $"正文提到的图表没有放入模板，已改为写出名称：{string.Join('、', lost.Distinct(StringComparer.Ordinal))}。",
            $"The text mentions figures or tables that the template leaves out; they are named instead of numbered: {string.Join(", ", lost.Distinct(StringComparer.Ordinal))}.")]);
    }

    private static string IdOf(Block block) => block switch
    {
        HeadingBlock heading => heading.Id,
        FigureBlock figure => figure.Id,
        TableBlock table => table.Id,
        _ => "",
    };

    private static string CaptionOf(Block block) => block switch
    {
        HeadingBlock heading => heading.Text,
        FigureBlock figure => figure.Caption,
        TableBlock table => table.Caption,
        _ => "",
    };
}
