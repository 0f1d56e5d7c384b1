using System.Buffers;
using System.Runtime.InteropServices;

namespace Reports.Drawing.Raster;

/// <summary>Some rows of pixels as numbers of the colours that they have, as many as they are.</summary>
internal sealed class ColourImage : IDisposable
{
    // Looking a colour up in a small table first takes a quarter of the time.
    private const int RecentBits = 12;

    private readonly ushort[] _pixels;
    private readonly int _length;
    private readonly List<uint> _colours = [];
    private readonly List<int> _counts = [];

    /// <summary>Takes opaque RGBA pixels.</summary>
    /// <exception cref="OverflowException">They have more than 65,536 colours: a photograph, not a drawing.</exception>
    public ColourImage(ReadOnlySpan<byte> rgba)
    {
        var from = MemoryMarshal.Cast<byte, uint>(rgba);
        _length = from.Length;
        _pixels = ArrayPool<ushort>.Shared.Rent(_length);
        var places = new Dictionary<uint, ushort>();

        // Opaque pixels are never 0.
        var recent = new (uint Colour, ushort Place)[1 << RecentBits];
        for (var at = 0; at < _length;)
        {
            // Drawings are flat: most pixels repeat the one before.
            var colour = from[at];
            var run = at + 1 < _length && from[at + 1] != colour ? 1 : from[at..].IndexOfAnyExcept(colour);
            run = run < 0 ? _length - at : run;
            ref var known = ref recent[(colour * 0x9E3779B1u) >> (32 - RecentBits)];
            if (known.Colour != colour)
            {
                known = (colour, PlaceOf(colour, places));
            }

            _pixels.AsSpan(at, run).Fill(known.Place);
            _counts[known.Place] += run;
            at += run;
        }
    }

    /// <summary>For each pixel the place of its colour in <see cref="Colours"/>.</summary>
    public ReadOnlySpan<ushort> Pixels => _pixels.AsSpan(0, _length);

    /// <summary>The colours, RGBA as it lies in memory, in the order in which they come.</summary>
    public IReadOnlyList<uint> Colours => _colours;

    /// <summary>How many pixels have each.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <inheritdoc />
    public void Dispose() => ArrayPool<ushort>.Shared.Return(_pixels);

    private ushort PlaceOf(uint colour, Dictionary<uint, ushort> places)
    {
        if (!places.TryGetValue(colour, out var place))
        {
            place = checked((ushort)_colours.Count);
            places.Add(colour, place);
            _colours.Add(colour);
            _counts.Add(0);
        }

        return place;
    }
}
