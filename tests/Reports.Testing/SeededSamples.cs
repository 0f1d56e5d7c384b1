using CsCheck;

namespace Reports.Testing;

/// <summary>Samples that are the same in every run: what passes here passes everywhere, and a failure can be repeated.</summary>
public static class SeededSamples
{
    /// <summary>Tries a law on <paramref name="iter"/> values, one after the other.</summary>
    /// <exception cref="InvalidOperationException">The law does not hold; names the sample's number.</exception>
    public static void Always<T>(this Gen<T> gen, Action<T> law, int iter)
    {
        ArgumentNullException.ThrowIfNull(gen);
        ArgumentNullException.ThrowIfNull(law);
        for (var number = 1; number <= iter; number++)
        {
            var value = gen.Generate(new PCG(1, (ulong)number * 0x9E3779B97F4A7C15UL), null, out _);
            try
            {
                law(value);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Sample {number} of {iter}: {failure.Message}", failure);
            }
        }
    }

    /// <inheritdoc cref="Always{T}(Gen{T}, Action{T}, int)" />
    public static void Always<TFirst, TSecond>(this Gen<(TFirst, TSecond)> gen, Action<TFirst, TSecond> law, int iter)
    {
        ArgumentNullException.ThrowIfNull(law);
        gen.Always(pair => law(pair.Item1, pair.Item2), iter);
    }
}
