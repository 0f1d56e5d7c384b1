namespace Reports.Testing.Synthetic;

/// <summary>Even random numbers from a seed (SplitMix64, Steele, Lea and Flood 2014): the same seed gives the same numbers everywhere.</summary>
public sealed class SeededDice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to <paramref name="most"/> − 1.</summary>
    public int Below(int most)
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)most);
    }

    /// <summary>Whether something that happens <paramref name="times"/> times in a hundred happens.</summary>
    public bool Percent(int times) => Below(100) < times;

    /// <summary>One of these.</summary>
    public T Of<T>(IReadOnlyList<T> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return choices[Below(choices.Count)];
    }
}
