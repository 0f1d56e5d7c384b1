using System.Buffers;
using System.Runtime.CompilerServices;
using Reports.Core.Model;

namespace Reports.Core.Rules;

/// <summary>Tells at once in which texts any word of a list occurs, so that rules look closely at few texts only.</summary>
internal static class WordFinder
{
    // Kept as long as the list itself: a glossary is read once and used for every check.
    private static readonly ConditionalWeakTable<object, SearchValues<string>> Known = [];

    /// <summary>The free texts in which one of the words occurs, in any case, in reading order.</summary>
    public static IEnumerable<FreeText> TextsWith(this CheckContext context, IReadOnlyCollection<string> words) =>
        context.Map.TextBody.With(Known.GetValue(words, list => ValuesOf((IReadOnlyCollection<string>)list)));

    /// <summary>The free texts in which one of the keys occurs, in any case, in reading order.</summary>
    public static IEnumerable<FreeText> TextsWith(this CheckContext context, IReadOnlyDictionary<string, string> words) =>
        context.Map.TextBody.With(Known.GetValue(words, list => ValuesOf(((IReadOnlyDictionary<string, string>)list).Keys)));

    /// <summary>Whether one of the keys occurs in the text, in any case.</summary>
    public static bool Finds(this IReadOnlyDictionary<string, string> words, string text) =>
        text.AsSpan().ContainsAny(Known.GetValue(words, list => ValuesOf(((IReadOnlyDictionary<string, string>)list).Keys)));

    // Chinese has no case, and is found faster when nobody asks for it.
    private static SearchValues<string> ValuesOf(IEnumerable<string> words)
    {
        string[] all = [.. words.Where(word => word.Length > 0)];
        return SearchValues.Create(all, all.Any(word => word.Any(char.IsAsciiLetter)) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }
}
