namespace Reports.Core.Documents.Pagination;

/// <summary>Advance widths of characters in thousandths of the text size.</summary>
internal static class CharacterWidths
{
    /// <summary>A Chinese character.</summary>
    public const int Full = 1000;

    // Times: the metrics every Times-like face shares (Adobe Font Metrics, Times-Roman), from space to tilde.
    private static readonly short[] Times =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    /// <summary>Whether the Latin face sets it.</summary>
    public static bool IsLatin(char character) => character is > ' ' and <= '~';

    /// <summary>Advance of a character.</summary>
    public static int Of(char character) => character switch
    {
        >= ' ' and <= '~' => Times[character - ' '],
        StarText.Joiner => 0,
        _ when char.IsLowSurrogate(character) => 0,
        _ => Full,
    };
}
