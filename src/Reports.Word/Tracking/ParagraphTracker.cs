using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word.Tracking;

/// <summary>Writes paragraphs with their changes.</summary>
internal sealed class ParagraphTracker(RevisionStamp stamp, DeletedContent old, Func<XElement, string> oldPicture, Func<XElement, string> newPicture)
{
    /// <summary>Tokens of a paragraph of the old document.</summary>
    internal ParagraphTokens OldTokens(XElement paragraph) => ParagraphTokens.Of(paragraph, oldPicture);

    /// <summary>Tokens of a paragraph of the new document.</summary>
    internal ParagraphTokens NewTokens(XElement paragraph) => ParagraphTokens.Of(paragraph, newPicture);

    /// <summary>The new paragraph with what the old one had otherwise.</summary>
    internal XElement Changed(XElement was, XElement now)
    {
        var (before, after) = (OldTokens(was), NewTokens(now));
        return before.Key == after.Key
            ? now
            : new XElement(now.Name, now.Attributes(), now.Element(W + "pPr"), Content(TextChanges.Of(before.Tokens, after.Tokens), after));
    }

    /// <summary>The old paragraph, deleted with its mark.</summary>
    internal XElement Deleted(XElement was)
    {
        var properties = was.Element(W + "pPr") is { } given ? new XElement(given) : El("pPr");
        // Lists and sections of the old document mean nothing in the new one.
        properties.Elements().Where(each => each.Name.LocalName is "sectPr" or "numPr" or "pPrChange").Remove();
        Mark(properties, stamp.Deleted());
        return El("p", properties, Content([.. OldTokens(was).Tokens.Select(token => (TokenChange.Deleted, token))], null));
    }

    /// <summary>The new paragraph, inserted with its mark; the mark that ends a section is left alone.</summary>
    internal XElement Inserted(XElement now)
    {
        var tokens = NewTokens(now);
        var properties = now.Element(W + "pPr") is { } given ? new XElement(given) : El("pPr");
        if (properties.Element(W + "sectPr") is null)
        {
            Mark(properties, stamp.Inserted());
        }

        return new XElement(now.Name, now.Attributes(), properties, Content([.. tokens.Tokens.Select(token => (TokenChange.Inserted, token))], tokens));
    }

    /// <summary>An empty paragraph that is in neither document: it keeps a deleted table from growing together with the next one.</summary>
    internal XElement Between() => El("p", El("pPr", El("rPr", stamp.Marked("ins"), stamp.Marked("del"))));

    private static void Mark(XElement properties, XElement mark)
    {
        var look = properties.Element(W + "rPr");
        if (look is null)
        {
            look = El("rPr");
            if (properties.Elements().FirstOrDefault(each => each.Name.LocalName is "sectPr" or "pPrChange") is { } after)
            {
                after.AddBeforeSelf(look);
            }
            else
            {
                properties.Add(look);
            }
        }

        look.AddFirst(mark);
    }

    private IEnumerable<XElement> Content(IReadOnlyList<(TokenChange Change, Token Token)> changes, ParagraphTokens? after)
    {
        var marks = new Queue<(int Before, XElement Element)>(after?.Marks ?? []);
        var number = 0;
        for (int start = 0, end; start < changes.Count; start = end)
        {
            var change = changes[start].Change;
            while (change != TokenChange.Deleted && marks.TryPeek(out var mark) && mark.Before <= number)
            {
                yield return marks.Dequeue().Element;
            }

            end = start;
            do
            {
                end++;
                number += change == TokenChange.Deleted ? 0 : 1;
            }
            while (end < changes.Count && changes[end].Change == change && (change == TokenChange.Deleted || !marks.TryPeek(out var next) || next.Before > number));

            foreach (var element in Written(change, [.. changes.Skip(start).Take(end - start).Select(each => each.Token)]))
            {
                yield return element;
            }
        }

        while (marks.TryDequeue(out var mark))
        {
            yield return mark.Element;
        }
    }

    private IEnumerable<XElement> Written(TokenChange change, Token[] tokens)
    {
        var elements = Elements(tokens).ToList();
        return change switch
        {
            TokenChange.Same => elements,
            TokenChange.Deleted => old.Runs(elements) is { Count: > 0 } runs ? [stamp.Deleted(runs)] : [],
            _ => elements.Exists(element => element.Name != W + "r") ? elements.Select(InsertedInside) : [stamp.Inserted(elements)],
        };
    }

    // A link holds the insertion, not the other way round (ECMA-376 part 1, 17.13.5.18).
    private XElement InsertedInside(XElement element)
    {
        if (element.Name == W + "r")
        {
            return stamp.Inserted(element);
        }

        var copy = new XElement(element);
        foreach (var run in copy.Descendants(W + "r").Where(run => run.Ancestors(W + "r").All(outer => outer == run)).ToList())
        {
            run.ReplaceWith(stamp.Inserted(new XElement(run)));
        }

        return copy;
    }

    // Fields and links stand for themselves; neighbours of one look become one run again.
    private static IEnumerable<XElement> Elements(Token[] tokens)
    {
        for (int start = 0, end; start < tokens.Length; start = end)
        {
            end = start + 1;
            var first = tokens[start];
            if (IsWhole(first))
            {
                foreach (var element in first.Elements)
                {
                    yield return new XElement(element);
                }

                continue;
            }

            while (end < tokens.Length && !IsWhole(tokens[end]) && XNode.DeepEquals(tokens[end].Look, first.Look))
            {
                end++;
            }

            yield return El("r", first.Look, Pieces(tokens[start..end]));
        }
    }

    private static bool IsWhole(Token token) => token.Key[0] == ParagraphTokens.WholeMark;

    private static IEnumerable<XElement> Pieces(Token[] tokens)
    {
        for (int start = 0, end; start < tokens.Length; start = end)
        {
            end = start + 1;
            if (tokens[start].Text.Length == 0)
            {
                yield return new XElement(tokens[start].Elements[0]);
                continue;
            }

            while (end < tokens.Length && tokens[end].Text.Length > 0)
            {
                end++;
            }

            yield return El("t", new XAttribute(XNamespace.Xml + "space", "preserve"), string.Concat(tokens[start..end].Select(token => token.Text)));
        }
    }
}
