using System.Buffers;

namespace Reports.Core.Model;

/// <summary>Every free text of a workbook, one behind the other, so that words are looked for in all of them at once.</summary>
internal sealed class TextBody
{
    // No text holds it: XML has no such character.
    private const char Between = '\0';

    private readonly FreeText[] _texts;
    private readonly int[] _starts;
    private readonly string _all;

    /// <summary>Puts the texts one behind the other.</summary>
    public TextBody(FreeText[] texts)
    {
        _texts = texts;
        _starts = new int[texts.Length];
        for (var at = 1; at < texts.Length; at++)
        {
            _starts[at] = _starts[at - 1] + texts[at - 1].Field.Text.Length + 1;
        }

        _all = string.Join(Between, texts.Select(text => text.Field.Text));
    }

    /// <summary>The texts, sheet by sheet, row by row.</summary>
    public IReadOnlyList<FreeText> Texts => _texts;

    /// <summary>The texts in which one of the words occurs, in order.</summary>
    public IEnumerable<FreeText> With(SearchValues<string> words)
    {
        for (var from = 0; from < _all.Length;)
        {
            var hit = _all.AsSpan(from).IndexOfAny(words);
            if (hit < 0)
            {
                yield break;
            }

            var at = Array.BinarySearch(_starts, from + hit);
            at = at < 0 ? ~at - 1 : at;
            yield return _texts[at];
            from = at + 1 < _starts.Length ? _starts[at + 1] : _all.Length;
        }
    }
}
