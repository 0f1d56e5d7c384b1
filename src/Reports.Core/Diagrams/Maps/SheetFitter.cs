using Reports.Core.Diagrams.Maps.Streets;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Finds the loosest way to get some content onto a sheet, or says that there is none.</summary>
internal sealed class SheetFitter(MapGrid grid, MapPaper paper, IReadOnlyList<MapLink> links, SceneNames names)
{
    private const double LeastCardWidth = 108;
    private const double PosterCardWidth = 118;
    private const double WidestCard = 150;
    private const double CardHeight = 44;
    private const double NameLine = 13;
    private const double EmptyHeight = 8;
    private const double MostSpare = 18;
    private static readonly (double NameSize, double Pitch)[] Steps = [(10, 8), (10, 6), (9.5, 6), (SceneNames.LastSize, 5)];

    /// <summary>The fitted sheet; null when it does not fit however much is tightened.</summary>
    /// <param name="content">What to show.</param>
    /// <param name="references">Scenes of other pages that links of this content lead to.</param>
    /// <param name="footHeight">Height of legend and footer, from the lower edge of the sheet.</param>
    public FittedSheet? Fit(SheetContent content, IReadOnlyList<PageReference> references, double footHeight)
    {
        var plates = references.Select(reference => reference.IsLeft).Distinct().Count();
        var most = Math.Max(content.ColumnCount, (int)((paper.ContentWidth - SheetGeometry.LabelWidth - (plates * (SheetGeometry.PlateWidth + 30)) - (content.ColumnCount * 24)) / LeastCardWidth) + 1);
        var limit = paper.Height - footHeight;
        var choices = new TriedArrangements(paper.IsPoster ? PosterChoices(content) : SlotChoices.Of(content, most), references, links);
        for (var step = 0; step < Steps.Length; step++)
        {
            FittedSheet? wide = null;
            foreach (var choice in choices.Each().Where(choice => LeastHeight(choice.Arrangement) <= limit))
            {
                var (sheet, isTooNarrow) = IsHopelesslyNarrow(choice) ? (null, true) : Measure(choice.Arrangement, choice.Town, choice.Routes, step, limit);
                if (isTooNarrow)
                {
                    // More slots would only be narrower.
                    break;
                }

                if (sheet is null)
                {
                    continue;
                }

                // Very wide cards look lost; go on to more slots while that is so.
                wide = sheet;
                if (sheet.Geometry.CardWidth <= WidestCard)
                {
                    return sheet;
                }
            }

            if (wide is not null)
            {
                return wide;
            }
        }

        return null;
    }

    // Even without a single link, whatever the step: then no link need be led.
    private bool IsHopelesslyNarrow(TriedArrangement choice)
    {
        var content = choice.Arrangement.Content;
        var columns = grid.Columns.Skip(content.FirstColumn).Take(content.ColumnCount).ToArray();
        return SheetGeometry.Across(choice.Town, NoNeeds.Instance, paper, columns, 0, paper.IsPoster ? PosterCardWidth : null).CardWidth < LeastCardWidth;
    }

    private double LeastHeight(Arrangement arrangement)
    {
        var rows = arrangement.Content.Rows.Count;
        var empty = Enumerable.Range(0, rows).Count(arrangement.IsEmpty);
        var lines = arrangement.LineCount - empty;
        return paper.HeaderBottom + 8 + (lines * CardHeight) + (empty * EmptyHeight) + ((arrangement.LineCount - rows) * 8) + (rows * 2 * SheetGeometry.Pad) + ((rows - 1) * 12);
    }

    private (FittedSheet? Sheet, bool IsTooNarrow) Measure(Arrangement arrangement, SheetTown town, IReadOnlyList<Route> routes, int step, double limit)
    {
        var (nameSize, pitch) = Steps[step];
        var wires = WirePlan.Of(routes, pitch);
        var columns = grid.Columns.Skip(arrangement.Content.FirstColumn).Take(arrangement.Content.ColumnCount).ToArray();
        var geometry = SheetGeometry.Across(town, wires, paper, columns, pitch, paper.IsPoster ? PosterCardWidth : null);
        if (geometry.CardWidth < LeastCardWidth)
        {
            return (null, true);
        }

        var sheet = new FittedSheet(arrangement, town, wires, geometry, nameSize, step);
        var heights = Heights(sheet);
        geometry.Down(town, wires, paper.HeaderBottom, heights, pitch, 0);
        var spare = limit - geometry.Lowest;
        var isLast = step == Steps.Length - 1;
        if (spare < 0 || (!isLast && arrangement.Places.Any(place => names.IsShortened(sheet, place))))
        {
            return (null, false);
        }

        var streets = arrangement.Content.Rows.Count - 1;
        if (streets > 0 && !paper.IsPoster)
        {
            geometry.Down(town, wires, paper.HeaderBottom, heights, pitch, Math.Min(MostSpare, spare / streets));
        }

        return (sheet, false);
    }

    private double[] Heights(FittedSheet sheet)
    {
        var heights = new double[sheet.Arrangement.LineCount];
        for (var row = 0; row < sheet.Arrangement.Content.Rows.Count; row++)
        {
            var lines = sheet.Arrangement.Places.Where(place => place.Block.Row == sheet.Arrangement.Content.Rows[row]).Select(place => names.MostLines(sheet, place)).DefaultIfEmpty(1).Max();
            var height = sheet.Arrangement.IsEmpty(row) ? EmptyHeight : CardHeight + ((lines - 1) * NameLine);
            for (var line = sheet.Arrangement.FirstLines[row]; line < sheet.Arrangement.FirstLines[row + 1]; line++)
            {
                heights[line] = height;
            }
        }

        return heights;
    }

    // A poster grows to about the shape of a sheet of paper.
    private static IReadOnlyList<Arrangement> PosterChoices(SheetContent content)
    {
        var choices = SlotChoices.Of(content, Math.Max(content.ColumnCount, content.Blocks.Count));
        return [choices.First(choice => choice.SlotCount >= Math.Max(content.ColumnCount, content.Blocks.Count) || (choice.SlotCount * 150) >= 1.3 * choice.LineCount * 64)];
    }
}
