using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Figures;

/// <summary>Each scene with its four lists by name: pain point, path, outcome, elements with their status; two scenes side by side.</summary>
public static class CardsFigure
{
    private const double Gap = 14;
    private const double CardWidth = (FigurePage.ContentWidth - Gap) / 2;

    /// <summary>The pages.</summary>
    public static IReadOnlyList<DiagramLayout> LayOut(IndustryMap map, ITextMeasurer measurer, DateOnly date, string dataHash)
    {
        ArgumentNullException.ThrowIfNull(map);
        var brush = new Brush(measurer);
        var ids = SceneIds.Of(map);
        var cards = MapGrid.Of(map).Blocks.SelectMany(block => block.Scenes).Select(scene => new ElementCard(map, brush, scene, ids[scene])).ToList();
        var pages = new List<List<(ElementCard Card, double X, double Y)>> { new() };
        double[] bottoms = [FigurePage.Top, FigurePage.Top];
        foreach (var card in cards)
        {
            // Cards follow each other down the left column, then the right one, then on the next page.
            var height = card.Height(CardWidth);
            var column = bottoms[1] == FigurePage.Top && (bottoms[0] + height <= FigurePage.Bottom || bottoms[0] == FigurePage.Top) ? 0 : 1;
            if (column == 1 && bottoms[1] + height > FigurePage.Bottom && bottoms[1] > FigurePage.Top)
            {
                pages.Add([]);
                bottoms = [FigurePage.Top, FigurePage.Top];
                column = 0;
            }

            pages[^1].Add((card, FigurePage.Margin + (column * (CardWidth + Gap)), bottoms[column]));
            bottoms[column] += height + Gap;
        }

        return [.. pages.Select((placed, at) => PageOf(map, brush, placed, at + 1, pages.Count, date, dataHash))];
    }

    private static DiagramLayout PageOf(IndustryMap map, Brush brush, List<(ElementCard Card, double X, double Y)> placed, int number, int count, DateOnly date, string dataHash)
    {
        var page = new FigurePage(brush, MapWords.IndustryOf(map) + "场景卡片", [Invariant($"{map.Scenes.Count}个场景"), Invariant($"本页{placed.Count}个"), "●已有　◐待提升　○缺失　—未填"]);
        foreach (var (card, x, y) in placed)
        {
            page.Add(card.Draw(x, y, CardWidth));
        }

        var names = MapWords.Named(placed.Select(entry => $"{entry.Card.Scene.CodeText} {entry.Card.Scene.Name}"));
        return page.Done("cards", Invariant($"{page.Title}第{number}页，共{count}页：{names}。每张卡片列出痛点、路径、成效和四清单。"), map, date, dataHash, number, count);
    }
}
