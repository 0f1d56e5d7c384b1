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
        var counts = new Dictionary<uint, long>();
        foreach (var image in images)
        {
            for (var colour = 0; colour < image.Colours.Count; colour++)
            {
                counts[image.Colours[colour]] = counts.GetValueOrDefault(image.Colours[colour]) + image.Counts[colour];
            }
        }

        uint[] all = [.. counts.Keys.Order()];
        double[] pixels = [.. all.Select(colour => (double)counts[colour])];
        var distances = new int[all.Length];
        var nearest = new byte[all.Length];
        Array.Fill(distances, int.MaxValue);
        var chosen = new List<uint>(Most);
        var worst = Array.IndexOf(pixels, pixels.Max());
        while (chosen.Count < Math.Min(Most, all.Length))
        {
            chosen.Add(all[worst]);
            worst = Approach(all, pixels, distances, nearest, chosen);
        }

        Colours = chosen;
        for (var colour = 0; colour < all.Length; colour++)
        {
            _places.Add(all[colour], nearest[colour]);
        }
    }

    /// <summary>The colours, RGBA as it lies in memory.</summary>
    public IReadOnlyList<uint> Colours { get; }

    /// <summary>The place of what stands for a colour of the drawing.</summary>
    public byte this[uint colour] => _places[colour];

    // Lets the newest colour stand for those it is nearest to; returns the one that is worst off then.
    private static int Approach(uint[] all, double[] pixels, int[] distances, byte[] nearest, List<uint> chosen)
    {
        var (newest, place) = (chosen[^1], (byte)(chosen.Count - 1));
        var (worst, most) = (0, -1.0);
        for (var colour = 0; colour < all.Length; colour++)
        {
            var distance = Distance(all[colour], newest);
            if (distance < distances[colour])
            {
                (distances[colour], nearest[colour]) = (distance, place);
            }

            var error = pixels[colour] * distances[colour];
            if (error > most)
            {
                (worst, most) = (colour, error);
            }
        }

        return worst;
    }

    private static int Distance(uint one, uint other)
    {
        var red = (int)(one & 255) - (int)(other & 255);
        var green = (int)((one >> 8) & 255) - (int)((other >> 8) & 255);
        var blue = (int)((one >> 16) & 255) - (int)((other >> 16) & 255);
        return (red * red) + (green * green) + (blue * blue);
    }
}
