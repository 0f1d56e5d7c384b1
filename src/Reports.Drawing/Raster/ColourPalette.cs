namespace Reports.Drawing.Raster;

/// <summary>At most 256 colours that stand for all those of a drawing, as near as can be.</summary>
internal sealed class ColourPalette
{
    private const int Most = 256;

    private readonly Dictionary<uint, byte> _places = [];

    /// <summary>Chooses the colours of these images.</summary>
    /// <remarks>
    /// Each time the colour that is worst off is taken in: the one with the largest product of its pixels and the squared distance to what
    /// stands for it so far. So a small mark in a colour of its own is kept before one more shade of the edges of letters; a drawing with no more
    /// than 256 colours keeps all of them. Of equals the smaller number is taken, whatever the order of the images.
    /// </remarks>
    public ColourPalette(IEnumerable<ColourImage> images)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var image in images)
        {
            for (var colour = 0; colour < image.Colours.Count; colour++)
            {
                counts[image.Colours[colour]] = counts.GetValueOrDefault(image.Colours[colour]) + image.Counts[colour];
            }
        }

        uint[] all = [.. counts.Keys.Order()];
        int[] pixels = [.. all.Select(colour => counts[colour])];
        var choice = new ColourChoice(all, pixels);
        var chosen = new List<uint>(Most);
        var next = Array.IndexOf(pixels, pixels.Max());
        while (chosen.Count < Math.Min(Most, all.Length))
        {
            chosen.Add(all[next]);
            next = choice.TakeIn(next, chosen.Count - 1);
        }

        Colours = chosen;
        for (var colour = 0; colour < all.Length; colour++)
        {
            _places.Add(all[colour], choice.PlaceOf(colour));
        }
    }

    /// <summary>The colours, RGBA as it lies in memory.</summary>
    public IReadOnlyList<uint> Colours { get; }

    /// <summary>The place of what stands for a colour of the drawing.</summary>
    public byte this[uint colour] => _places[colour];
}
