using System.Text;

namespace Reports.Excel.Patching;

/// <summary>One replacement inside a text: <paramref name="Length"/> characters at <paramref name="At"/> give way to <paramref name="Text"/>.</summary>
/// <param name="At">Where, in characters from the start of the text before any replacement.</param>
/// <param name="Length">How many characters go; none for an insertion.</param>
/// <param name="Text">What comes.</param>
public sealed record Splice(int At, int Length, string Text)
{
    /// <summary>The text with all replacements made; they must not overlap, insertions at one place keep their order.</summary>
    internal static string Apply(string text, IEnumerable<Splice> splices)
    {
        var result = new StringBuilder(text.Length + 1024);
        var done = 0;
        foreach (var splice in InOrder(splices))
        {
            result.Append(text, done, splice.At - done).Append(splice.Text);
            done = splice.At + splice.Length;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Whether the replacements lie in the text, in order and apart.</summary>
    internal static bool Fit(string text, IReadOnlyList<Splice> splices)
    {
        var done = 0;
        foreach (var splice in splices)
        {
            if (splice.At < done || splice.Length < 0 || splice.Length > text.Length - splice.At)
            {
                return false;
            }

            done = splice.At + splice.Length;
        }

        return true;
    }

    /// <summary>The replacements that turn the result back into <paramref name="text"/>.</summary>
    internal static IReadOnlyList<Splice> Reverse(string text, IEnumerable<Splice> splices)
    {
        var back = new List<Splice>();
        var shift = 0;
        foreach (var splice in InOrder(splices))
        {
            back.Add(new Splice(splice.At + shift, splice.Text.Length, text.Substring(splice.At, splice.Length)));
            shift += splice.Text.Length - splice.Length;
        }

        return back;
    }

    // What is put in before a place comes before what replaces that place.
    private static IEnumerable<Splice> InOrder(IEnumerable<Splice> splices) =>
        splices.OrderBy(splice => splice.At).ThenBy(splice => splice.Length > 0);
}
