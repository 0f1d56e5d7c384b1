using System.Globalization;
using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word.Tracking;

/// <summary>A paragraph as tokens, and what stands between them without being text (bookmarks, ends of comments).</summary>
internal sealed class ParagraphTokens
{
    // Inside numbers and codes: 3.14, YB01-A-2-1, 95%, v2_1.
    private const string Joining = ".,-_/%:";

    /// <summary>First character in the key of what stands in whole runs: a field, a link.</summary>
    internal const char WholeMark = '\u0001';

    private static readonly string[] References = ["commentReference", "footnoteReference", "endnoteReference", "annotationRef"];

    private readonly Func<XElement, string> _pictureKey;
    private readonly List<Token> _tokens = [];
    private readonly List<(int Before, XElement Element)> _marks = [];
    private readonly List<XElement> _field = [];
    private int _depth;

    private ParagraphTokens(Func<XElement, string> pictureKey) => _pictureKey = pictureKey;

    /// <summary>The tokens in order.</summary>
    internal IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>Marks between the tokens, each with the number of the token it stands before.</summary>
    internal IReadOnlyList<(int Before, XElement Element)> Marks => _marks;

    /// <summary>What makes two paragraphs the same, apart from their style.</summary>
    internal string Key => string.Concat(_tokens.Select(token => token.Key));

    /// <summary>Takes a paragraph apart.</summary>
    /// <param name="paragraph">The paragraph, without revisions in it.</param>
    /// <param name="pictureKey">What makes two pictures the same.</param>
    internal static ParagraphTokens Of(XElement paragraph, Func<XElement, string> pictureKey)
    {
        var tokens = new ParagraphTokens(pictureKey);
        foreach (var child in paragraph.Elements().Where(child => child.Name != W + "pPr"))
        {
            tokens.Add(child);
        }

        tokens.CloseField();
        return tokens;
    }

    private void Add(XElement child)
    {
        var fields = child.Descendants(W + "fldChar").Select(each => each.Attribute(W + "fldCharType")?.Value).ToList();
        _depth += fields.Count(type => type == "begin");
        if (_depth > 0)
        {
            _field.Add(child);
            _depth -= fields.Count(type => type == "end");
            if (_depth <= 0)
            {
                CloseField();
            }
        }
        else if (child.Name == W + "r")
        {
            Run(child);
        }
        else if (child.Descendants(W + "r").Any())
        {
            _tokens.Add(new Token($"{WholeMark}{PlainOf([child])}\u0002", "", null, [child]));
        }
        else if (child.Name != W + "proofErr")
        {
            _marks.Add((_tokens.Count, child));
        }
    }

    // A field changes as a whole; its bookmarks and comments stay outside.
    private void CloseField()
    {
        if (_field.Count > 0)
        {
            _marks.AddRange(_field.Where(child => child.Name != W + "r" && !child.Descendants(W + "r").Any()).Select(child => (_tokens.Count, child)));
            XElement[] shown = [.. _field.Where(child => child.Name == W + "r" || child.Descendants(W + "r").Any())];
            var instruction = string.Concat(shown.SelectMany(child => child.DescendantsAndSelf(W + "instrText")).Select(text => text.Value.Trim()));
            _tokens.Add(new Token($"{WholeMark}{instruction}\u0003{PlainOf(shown)}\u0002", "", null, shown));
            _field.Clear();
        }

        _depth = 0;
    }

    private void Run(XElement run)
    {
        var look = run.Element(W + "rPr");
        foreach (var part in run.Elements().Where(part => part.Name != W + "rPr"))
        {
            if (part.Name == W + "t")
            {
                _tokens.AddRange(Words(part.Value).Select(word => new Token(word, word, look, [])));
            }
            else if (References.Contains(part.Name.LocalName, StringComparer.Ordinal))
            {
                _marks.Add((_tokens.Count, new XElement(run.Name, look, part)));
            }
            else if (part.Name.LocalName is not "lastRenderedPageBreak")
            {
                var isPicture = part.Name.LocalName is "drawing" or "pict" or "object" or "AlternateContent";
                _tokens.Add(new Token(isPicture ? "\u0004" + _pictureKey(part) : $"\u0005{part.Name.LocalName}", "", look, [part]));
            }
        }
    }

    /// <summary>Numbers, Latin words, codes and rows of stars whole; Chinese character by character.</summary>
    internal static IEnumerable<string> Words(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (IsLatin(text[start]))
            {
                while (end < text.Length && (IsLatin(text[end]) || (Joining.Contains(text[end], StringComparison.Ordinal) && end + 1 < text.Length && IsLatin(text[end + 1]))))
                {
                    end++;
                }

                end += end < text.Length && text[end] == '%' ? 1 : 0;
            }
            else if (text[start] is '★' or '☆')
            {
                while (end < text.Length && text[end] is '★' or '☆' or '\u2060')
                {
                    end++;
                }
            }
            else
            {
                end = start + StringInfo.GetNextTextElementLength(text, start);
            }

            yield return text[start..end];
            start = end;
        }
    }

    private static bool IsLatin(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is (>= '\u00C0' and < '\u0250') or (>= '０' and <= '９');

    private static string PlainOf(IEnumerable<XElement> elements) => string.Concat(elements.SelectMany(element => element.DescendantsAndSelf(W + "t")).Select(text => text.Value));
}
