using System.Xml.Linq;
using Reports.Word.Keeping;
using static Reports.Word.Wml;

namespace Reports.Word.Tracking;

/// <summary>Writes paragraphs, tables and parts one after the other with their changes.</summary>
internal sealed class BlockTracker
{
    private readonly RevisionStamp _stamp;
    private readonly ParagraphTracker _paragraphs;
    private readonly TableTracker _tables;

    internal BlockTracker(RevisionStamp stamp, ParagraphTracker paragraphs)
    {
        _stamp = stamp;
        _paragraphs = paragraphs;
        _tables = new TableTracker(stamp, this);
    }

    /// <summary>The new elements with what the old ones had otherwise.</summary>
    /// <param name="old">Elements of the old document.</param>
    /// <param name="new">Those in their place.</param>
    /// <param name="isCell">Whether they fill a cell, whose last paragraph mark cannot go.</param>
    internal IEnumerable<XElement> Merged(IReadOnlyList<XElement> old, IReadOnlyList<XElement> @new, bool isCell = false)
    {
        List<XElement> before = [.. Blocks(old)];
        List<XElement> after = [.. Blocks(@new)];
        var pairs = Alignment.Of([.. before.Select(OldKey)], [.. after.Select(NewKey)]).ToList();
        if (isCell && before is [.., { } lastOld] && after is [.., { } lastNew] && lastOld.Name == W + "p" && lastNew.Name == W + "p")
        {
            pairs.RemoveAll(pair => pair.Old == before.Count - 1 || pair.New == after.Count - 1);
            pairs.Add((before.Count - 1, after.Count - 1));
        }

        var written = new List<(XElement? At, XElement Element)>();
        var (fromOld, fromNew) = (0, 0);
        foreach (var (atOld, atNew) in pairs.Append((before.Count, after.Count)))
        {
            Gap(before[fromOld..atOld], after[fromNew..atNew], written);
            if (atNew < after.Count)
            {
                written.Add((after[atNew], Changed(before[atOld], after[atNew])));
            }

            (fromOld, fromNew) = (atOld + 1, atNew + 1);
        }

        return Apart(WithTheRest(@new, written));
    }

    /// <summary>The new element, all of it inserted.</summary>
    internal IEnumerable<XElement> Inserted(XElement now) => now.Name.LocalName switch
    {
        "p" => [_paragraphs.Inserted(now)],
        "tbl" => [_tables.Inserted(now)],
        "sdt" => InsertedControl(now),
        _ => [now],
    };

    /// <summary>The old element, all of it deleted; a control stays behind, its content is deleted text.</summary>
    internal IEnumerable<XElement> Deleted(XElement was) => was.Name.LocalName switch
    {
        "p" => [_paragraphs.Deleted(was)],
        "tbl" => [_tables.Deleted(was)],
        "sdt" => was.Element(W + "sdtContent")?.Elements().SelectMany(Deleted) ?? [],
        _ => [],
    };

    /// <summary>What makes an element of the old document the same as one of the new.</summary>
    internal string OldKey(XElement element) => Key(element, _paragraphs.OldTokens);

    /// <inheritdoc cref="OldKey" />
    internal string NewKey(XElement element) => Key(element, _paragraphs.NewTokens);

    private static string Key(XElement element, Func<XElement, ParagraphTokens> tokens) => element.Name.LocalName switch
    {
        "p" when EndsSection(element) => "section",
        "p" => StyleOf(element) + "\u0006" + tokens(element).Key,
        "tbl" => "table" + string.Join('\n', element.Elements(W + "tr").Select(row => string.Join('\t', row.Elements(W + "tc").Select(cell => string.Join('\u000B', cell.Elements().Select(child => Key(child, tokens))))))),
        "sdt" when ContentControls.TagOf(element) is { } tag => "part " + tag.Id,
        "sdt" => "control" + string.Join('\n', element.Element(W + "sdtContent")?.Elements().Select(child => Key(child, tokens)) ?? []),
        _ => "",
    };

    private static bool EndsSection(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "sectPr") is not null;

    // Lists of contents write themselves: no marks in them, and none of the old one's lines.
    private static IEnumerable<XElement> Blocks(IEnumerable<XElement> elements)
    {
        var fields = 0;
        foreach (var element in elements.Where(element => element.Name.LocalName is "p" or "tbl" or "sdt"))
        {
            var balance = element.Descendants(W + "fldChar").Sum(field => field.Attribute(W + "fldCharType")?.Value switch { "begin" => 1, "end" => -1, _ => 0 });
            // An office may call its entries otherwise; they stand inside a field and lead somewhere.
            var isEntry = fields > 0 && element.Descendants().Any(each => each.Name == W + "fldChar" || each.Name == W + "hyperlink");
            fields += balance;
            if (balance == 0 && !isEntry && !EditedBody.IsContents(element))
            {
                yield return element;
            }
        }
    }

    private XElement Changed(XElement was, XElement now) => now.Name.LocalName switch
    {
        "p" => _paragraphs.Changed(was, now),
        "tbl" => _tables.Changed(was, now),
        "sdt" when ContentControls.TagOf(now) is not null => new XElement(
            now.Name,
            now.Attributes(),
            now.Elements().Where(element => element.Name != W + "sdtContent"),
            El("sdtContent", Merged([.. was.Element(W + "sdtContent")?.Elements() ?? []], [.. now.Element(W + "sdtContent")?.Elements() ?? []]))),
        _ => now,
    };

    private void Gap(List<XElement> old, List<XElement> @new, List<(XElement? At, XElement Element)> written)
    {
        List<XElement> before = [.. old.SelectMany(Opened)];
        bool MayPair(int left, int right) =>
            before[left].Name == @new[right].Name && (before[left].Name == W + "p"
                ? StyleOf(before[left]) == StyleOf(@new[right]) && !EndsSection(@new[right]) && !EndsSection(before[left])
                : before[left].Name == W + "tbl" && TableTracker.HasSameColumns(before[left], @new[right]));
        var alike = Likeness.Pairs([.. before.Select(OldKey)], [.. @new.Select(NewKey)], MayPair);
        var (fromOld, fromNew) = (0, 0);
        foreach (var (atOld, atNew) in alike.Append((before.Count, @new.Count)))
        {
            written.AddRange(before[fromOld..atOld].Where(HasText).SelectMany(Deleted).Select(element => ((XElement?)null, element)));
            written.AddRange(@new[fromNew..atNew].SelectMany(element => Inserted(element).Select(each => ((XElement?)element, each))));
            if (atNew < @new.Count)
            {
                written.Add((@new[atNew], Changed(before[atOld], @new[atNew])));
            }

            (fromOld, fromNew) = (atOld + 1, atNew + 1);
        }
    }

    // The end of a section is no text; the new document has its own.
    private static bool HasText(XElement element) => !EndsSection(element) || element.Descendants(W + "r").Any();

    private static IEnumerable<XElement> Opened(XElement element) => element.Name == W + "sdt"
        ? element.Element(W + "sdtContent")?.Elements().SelectMany(Opened) ?? []
        : element.Name.LocalName is "p" or "tbl" ? [element] : [];

    // Word writes the insertion of a control around each of its ends (ECMA-376 part 1, 17.13.5.6).
    private IEnumerable<XElement> InsertedControl(XElement now)
    {
        var (outer, inner) = (_stamp.Marked("customXmlInsRangeStart"), _stamp.Marked("customXmlInsRangeStart"));
        return
        [
            outer,
            new XElement(
                now.Name,
                now.Attributes(),
                now.Elements().Where(element => element.Name != W + "sdtContent"),
                El("sdtContent", EndOf(outer), Apart([.. now.Element(W + "sdtContent")?.Elements().SelectMany(Inserted) ?? []]), inner)),
            EndOf(inner),
        ];
    }

    private static XElement EndOf(XElement start) => El("customXmlInsRangeEnd", At("id", start.Attribute(W + "id")!.Value));

    // Bookmarks between blocks, lists of contents and section settings, where the new document has them.
    private static List<XElement> WithTheRest(IReadOnlyList<XElement> @new, List<(XElement? At, XElement Element)> written)
    {
        var result = new List<XElement>();
        var next = 0;
        void Write(Func<XElement?, bool> isNext)
        {
            while (next < written.Count && isNext(written[next].At))
            {
                result.Add(written[next++].Element);
            }
        }

        var compared = written.Select(each => each.At).OfType<XElement>().ToHashSet();
        foreach (var element in @new)
        {
            if (compared.Contains(element))
            {
                Write(at => at is null);
                Write(at => at == element);
            }
            else
            {
                result.Add(element);
            }
        }

        // Nothing may stand after the last section's settings.
        var last = result.Count > 0 && result[^1].Name == W + "sectPr" ? result.Count - 1 : result.Count;
        result.InsertRange(last, written[next..].Select(each => each.Element));
        return result;
    }

    // Two tables side by side would be one.
    private List<XElement> Apart(List<XElement> elements)
    {
        for (var index = elements.Count - 1; index > 0; index--)
        {
            if (elements[index].Name == W + "tbl" && elements[index - 1].Name == W + "tbl")
            {
                elements.Insert(index, _paragraphs.Between());
            }
        }

        return elements;
    }
}
