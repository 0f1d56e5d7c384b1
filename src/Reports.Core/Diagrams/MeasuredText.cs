namespace Reports.Core.Diagrams;

/// <summary>A text with the width of every character; advances add up because kerning is off.</summary>
internal sealed class MeasuredText
{
    private readonly BreakPlaces _places;
    private readonly double[] _ends;
    private readonly int[] _hanziBefore;
    private readonly bool[] _hangs;
    private readonly bool[] _cutsWord;
    private readonly double _hang;

    /// <summary>Measures a text once.</summary>
    public MeasuredText(string text, TextStyle style, ITextMeasurer measurer, double hang)
    {
        _places = BreakPlaces.Of(text);
        _ends = new double[_places.Characters.Count + 1];
        _hanziBefore = new int[_ends.Length];
        _hangs = new bool[_ends.Length];
        _cutsWord = new bool[_ends.Length];
        _hang = hang;
        Em = style.Size;
        for (var at = 0; at < _places.Characters.Count; at++)
        {
            var character = _places.Characters[at];
            _ends[at + 1] = _ends[at] + measurer.Width(character, style);
            _hanziBefore[at + 1] = _hanziBefore[at] + (character[0] >= '\u2e80' ? 1 : 0);
            _hangs[at + 1] = BreakPlaces.Hangs(character);
            _cutsWord[at] = _places.CutsWord(at);
        }
    }

    /// <summary>Number of characters.</summary>
    public int Count => _places.Characters.Count;

    /// <summary>Size of the type in points.</summary>
    public double Em { get; }

    /// <summary>A character.</summary>
    public string Character(int at) => _places.Characters[at];

    /// <summary>Whether a line may begin here.</summary>
    public bool MayBreakBefore(int at) => _places.MayBreakBefore[at];

    /// <summary>Width that the characters from start to end (exclusive) need of a line; spaces and hanging marks at the end do not count.</summary>
    public double Width(int start, int end)
    {
        while (end > start && _places.Characters[end - 1] == " ")
        {
            end--;
        }

        var width = _ends[end] - _ends[start];
        return end > start && _hangs[end] ? width - _hang : width;
    }

    /// <summary>The text from start to end (exclusive).</summary>
    public string Text(int start, int end) => string.Concat(_places.Characters.Skip(start).Take(end - start));

    /// <summary>Whether a line that begins here cuts a common word.</summary>
    public bool CutsWord(int at) => _cutsWord[at];

    /// <summary>Whether an odd number of Chinese characters stands between, so that the end probably cuts a word.</summary>
    public bool IsOdd(int start, int end) => (_hanziBefore[end] - _hanziBefore[start]) % 2 == 1;

    /// <summary>The lines that begin at these places.</summary>
    public IReadOnlyList<string> Lines(IReadOnlyList<int> starts) =>
        [.. starts.Select((start, at) => Text(start, at + 1 < starts.Count ? starts[at + 1] : Count).Trim()).Where(line => line.Length > 0)];
}
