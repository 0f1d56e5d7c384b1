namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>One straight piece of line on the sheet; several links of one net may lie on it.</summary>
internal sealed class Wire(Way way, int track, int net, int number)
{
    private readonly List<Bend> _bends = [];

    /// <summary>Its direction.</summary>
    public Way Way => way;

    /// <summary>The track it lies in.</summary>
    public int Track => track;

    /// <summary>The net it belongs to.</summary>
    public int Net => net;

    /// <summary>Lowest number of the links on it: keeps the order lasting.</summary>
    public int Number => number;

    /// <summary>Lowest index it reaches, with how far it reaches into that square.</summary>
    public double Low { get; private set; } = double.MaxValue;

    /// <summary>Highest index it reaches.</summary>
    public double High { get; private set; } = double.MinValue;

    /// <summary>Least offset from the middle of its track that its ends allow, in points.</summary>
    public double LeastOffset { get; private set; } = -17;

    /// <summary>Greatest offset that its ends allow.</summary>
    public double GreatestOffset { get; private set; } = 17;

    /// <summary>Whether an end of it touches a box.</summary>
    public bool TouchesBox { get; private set; }

    /// <summary>Whether it runs straight from box to box with a status mark between.</summary>
    public bool NeedsRoom { get; set; }

    /// <summary>Its offset from the middle of its track, in points.</summary>
    public double Offset { get; set; }

    /// <summary>Its lane among the wires it shares the track with, from 0.</summary>
    public int Lane { get; set; }

    /// <summary>Where routes leave it.</summary>
    public IReadOnlyList<Bend> Bends => _bends;

    /// <summary>Takes in a piece from index to index.</summary>
    public void Cover(double low, double high)
    {
        Low = Math.Min(Low, low);
        High = Math.Max(High, high);
    }

    /// <summary>Notes that an end touches a box which allows these offsets.</summary>
    public void Touch(double least, double greatest)
    {
        LeastOffset = TouchesBox ? Math.Max(LeastOffset, least) : least;
        GreatestOffset = TouchesBox ? Math.Min(GreatestOffset, greatest) : greatest;
        TouchesBox = true;
    }

    /// <summary>Notes a corner.</summary>
    public void Leave(Bend bend) => _bends.Add(bend);

    /// <summary>Whether the two would lie on each other in one lane.</summary>
    public bool Meets(Wire other) => Low < other.High && other.Low < High;

    /// <summary>How many crossings more there are when this one lies beyond <paramref name="other"/> rather than before it.</summary>
    public int Reluctance(Wire other) => Votes(this, other) - Votes(other, this);

    // Ends of the first within the second: those that go on to lower tracks want the first to lie lower.
    private static int Votes(Wire first, Wire second)
    {
        var votes = 0;
        foreach (var bend in first._bends)
        {
            var at = bend.At + (bend.Next.Offset / 100);
            votes += at > second.Low && at < second.High ? -bend.Towards : 0;
        }

        return votes;
    }

    /// <summary>Narrows its reach to where its corners lie, now that the wires it turns into have their places.</summary>
    public void Settle()
    {
        if (TouchesBox || _bends.Count == 0)
        {
            return;
        }

        Low = _bends.Min(bend => bend.At + (bend.Next.Track % 2 == 1 ? bend.Next.Offset / 100 : -0.5)) - 0.03;
        High = _bends.Max(bend => bend.At + (bend.Next.Track % 2 == 1 ? bend.Next.Offset / 100 : 0.5)) + 0.03;
    }
}
