using System.Numerics;

namespace Reports.Drawing.Raster;

/// <summary>Which colour of a palette stands for each colour of a drawing while the palette grows; several colours are looked at in one step.</summary>
internal sealed class ColourChoice
{
    private readonly int[] _red;
    private readonly int[] _green;
    private readonly int[] _blue;
    private readonly float[] _pixels;
    private readonly int[] _distances;
    private readonly int[] _places;

    /// <summary>Begins with an empty palette.</summary>
    /// <param name="colours">The colours, RGBA as it lies in memory.</param>
    /// <param name="pixels">How many pixels have each.</param>
    public ColourChoice(uint[] colours, int[] pixels)
    {
        // Filled up to whole steps with colours that no pixel has.
        var length = (colours.Length + Vector<int>.Count - 1) / Vector<int>.Count * Vector<int>.Count;
        (_red, _green, _blue) = (new int[length], new int[length], new int[length]);
        (_pixels, _distances, _places) = (new float[length], new int[length], new int[length]);
        Array.Fill(_distances, int.MaxValue);
        for (var colour = 0; colour < colours.Length; colour++)
        {
            _red[colour] = (int)(colours[colour] & 255);
            _green[colour] = (int)((colours[colour] >> 8) & 255);
            _blue[colour] = (int)((colours[colour] >> 16) & 255);
            _pixels[colour] = pixels[colour];
        }
    }

    /// <summary>The place of what stands for a colour.</summary>
    public byte PlaceOf(int colour) => (byte)_places[colour];

    /// <summary>Takes a colour into the palette, where it stands for all that it is nearest to.</summary>
    /// <param name="colour">The colour.</param>
    /// <param name="place">Its place in the palette.</param>
    /// <returns>The colour that is worst off then: pixels times squared distance; of equals the first.</returns>
    public int TakeIn(int colour, int place)
    {
        var (red, green, blue) = (new Vector<int>(_red[colour]), new Vector<int>(_green[colour]), new Vector<int>(_blue[colour]));
        var (places, step) = (new Vector<int>(place), new Vector<int>(Vector<int>.Count));
        var (worst, here) = (Vector<int>.Zero, Vector<int>.Indices);
        var most = new Vector<float>(-1);
        for (var at = 0; at < _red.Length; at += Vector<int>.Count)
        {
            var (r, g, b) = (new Vector<int>(_red, at) - red, new Vector<int>(_green, at) - green, new Vector<int>(_blue, at) - blue);
            var distance = (r * r) + (g * g) + (b * b);
            var before = new Vector<int>(_distances, at);
            Vector.ConditionalSelect(Vector.LessThan(distance, before), places, new Vector<int>(_places, at)).CopyTo(_places, at);
            distance = Vector.Min(distance, before);
            distance.CopyTo(_distances, at);
            var error = Vector.ConvertToSingle(distance) * new Vector<float>(_pixels, at);
            var isWorse = Vector.GreaterThan(error, most);
            most = Vector.ConditionalSelect(isWorse, error, most);
            worst = Vector.ConditionalSelect(isWorse, here, worst);
            here += step;
        }

        var found = 0;
        for (var lane = 1; lane < Vector<int>.Count; lane++)
        {
            if (most[lane] > most[found] || (most[lane] >= most[found] && worst[lane] < worst[found]))
            {
                found = lane;
            }
        }

        return worst[found];
    }
}
