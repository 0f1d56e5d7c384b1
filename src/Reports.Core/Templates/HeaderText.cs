using System.Buffers;
using System.Text;
using Reports.Core.Wording;

namespace Reports.Core.Templates;

/// <summary>Compares headings the way a person does: marks, blanks and width do not count.</summary>
internal static class HeaderText
{
    private static readonly string[] Suffixes = ["(选)", "(多)", "(自动)", "(预填)", "(汇总)", "(必填)", "(选填)"];

    // Common Chinese characters, capitals and digits stay what they are.
    private static readonly SearchValues<char> Folded = SearchValues.Create([.. Enumerable.Range('\u4e00', 0x5200).Select(code => (char)code), .. "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_、，。"]);

    /// <summary>The heading without marks, suffixes, blanks and line breaks, folded to half width.</summary>
    public static string Fold(string heading)
    {
        if (!heading.AsSpan().ContainsAnyExcept(Folded))
        {
            return heading;
        }

        var folded = new StringBuilder(heading.Length);
        foreach (var character in Widths.ToHalf(heading))
        {
            if (!char.IsWhiteSpace(character) && character is not ('*' or '△' or '▲' or ':' or '\u2060' or '\u200b' or '\ufeff'))
            {
                folded.Append(char.ToUpperInvariant(character));
            }
        }

        var text = folded.ToString();
        foreach (var suffix in Suffixes)
        {
            text = text.Replace(suffix, "", StringComparison.Ordinal);
        }

        return text;
    }
}
