using System.Text.RegularExpressions;

namespace Reports.Core.Rules.Phrasing;

/// <summary>Abbreviations that a text explains: 制造执行系统（MES）.</summary>
internal static partial class Abbreviations
{
    private static readonly string[] Kinds = ["系统", "软件", "平台", "技术", "工具"];

    /// <summary>A Chinese name with an abbreviation in brackets behind it.</summary>
    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff]{2,30})[（(](?<short>[A-Z][A-Z0-9]{1,7})[）)]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Expanded();

    /// <summary>The term with this abbreviation; null when the glossary has none.</summary>
    public static GlossaryTerm? TermOf(Glossary glossary, string abbreviation) =>
        glossary.Terms.FirstOrDefault(term => term.Abbreviation == abbreviation);

    /// <summary>Whether a text that stands before the abbreviation ends in a name of the term.</summary>
    public static bool IsNameOf(GlossaryTerm term, string text) =>
        term.Synonyms.Prepend(term.Name).Any(name => WithoutKind(text).EndsWith(WithoutKind(name), StringComparison.Ordinal));

    /// <summary>A name without its last word when that only says what kind of thing it is.</summary>
    public static string WithoutKind(string name)
    {
        var kind = Array.Find(Kinds, ending => name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.Ordinal));
        return kind is null ? name : name[..^kind.Length];
    }
}
