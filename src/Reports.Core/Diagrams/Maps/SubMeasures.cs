namespace Reports.Core.Diagrams.Maps;

/// <summary>How sub-cards lie in the frame of their group: a little inside, all of one width.</summary>
internal static class SubMeasures
{
    /// <summary>How far sub-cards lie above the line of the cards beside the group, so that the frame closes below them.</summary>
    public const double Raised = 5;

    private const double Left = 9;
    private const double Right = 4;

    /// <summary>Left inset in its slot, and width, of the sub-card in a column of the group.</summary>
    public static (double Inset, double Width) Of(double cardWidth, int column, int columns) => columns == 1
        ? (Left, cardWidth - Left - Right)
        : (Left - ((Left - Right) * column / (columns - 1)), cardWidth - Left);
}
