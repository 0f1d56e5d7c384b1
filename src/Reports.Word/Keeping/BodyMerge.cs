using System.Xml.Linq;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Keeping;

/// <summary>Walks the new body and takes each part from where it counts.</summary>
internal sealed class BodyMerge
{
    private readonly XElement _fresh;
    private readonly EditedBody _edited;
    private readonly IReadOnlyDictionary<string, string> _was;
    private readonly PartImport _import;
    private readonly ReportComments _comments;
    private readonly List<KeptPart> _parts = [];

    internal BodyMerge(XElement fresh, XElement edited, IReadOnlyDictionary<string, string> was, PartImport import, ReportComments comments)
    {
        _fresh = fresh;
        _was = was;
        _import = import;
        _comments = comments;
        var lives = fresh.Elements().Select(ContentControls.TagOf).OfType<BlockTag>().Select(tag => tag.Id).ToHashSet(StringComparer.Ordinal);
        _edited = new EditedBody(edited, lives);
        Additions = _edited.Additions;
        foreach (var (id, element) in _edited.Parts.Where(part => !lives.Contains(part.Key)))
        {
            var isKept = _edited.Orphans.Exists(orphan => orphan.Element == element);
            _parts.Add(new KeptPart(id, TitleOf(element), isKept ? PartOutcome.Orphaned : PartOutcome.Dropped));
        }
    }

    /// <summary>What became of each part.</summary>
    internal IReadOnlyList<KeptPart> Parts => _parts;

    /// <summary>How many additions of people's were carried over.</summary>
    internal int Additions { get; }

    /// <summary>The merged body.</summary>
    internal IEnumerable<XElement> Elements()
    {
        var fresh = _fresh.Elements().ToList();
        var ends = fresh.Count(element => element.Element(W + "pPr")?.Element(W + "sectPr") is not null);
        var sameSections = ends == _edited.SectionEnds.Count && _edited.LastSection is not null;
        var section = 0;
        var wasContents = false;
        var result = new List<XElement>(At(EditedBody.Start));
        foreach (var element in fresh)
        {
            var isContents = EditedBody.IsContents(element);
            if (wasContents && !isContents)
            {
                result.AddRange(At(EditedBody.Contents));
            }

            wasContents = isContents;
            if (ContentControls.TagOf(element) is { } tag)
            {
                result.AddRange(Part(element, tag));
                result.AddRange(At(EditedBody.PlaceAfter(tag.Id)));
            }
            else if (element.Name == W + "sectPr")
            {
                // Nothing may stand after the last section's settings.
                result.AddRange(_edited.TakeRest());
                result.Add(sameSections ? _edited.LastSection! : _import.Carry(element));
            }
            else if (element.Element(W + "pPr")?.Element(W + "sectPr") is not null)
            {
                result.Add(sameSections && !IsContinued(element, _edited.SectionEnds[section]) ? Emptied(_edited.SectionEnds[section], element) : _import.Carry(element));
                result.AddRange(At(EditedBody.PlaceAfterSection(section++)));
            }
            else
            {
                result.Add(_import.Carry(element));
            }
        }

        return result;
    }

    // What people added at a place, and parts of theirs whose data are gone.
    private IEnumerable<XElement> At(string place)
    {
        var orphans = _edited.Orphans.Where(orphan => orphan.Place == place).Select(orphan => Orphan(orphan.Element)).ToList();
        return orphans.Concat(_edited.Take(place));
    }

    private IEnumerable<XElement> Part(XElement fresh, BlockTag tag)
    {
        if (!_edited.Parts.TryGetValue(tag.Id, out var old))
        {
            return Absent(fresh, tag);
        }

        var oldTag = ContentControls.TagOf(old)!.Value;
        if (!EditedBody.IsEdited(old, oldTag))
        {
            Note(tag, fresh, PartOutcome.Updated);
            return [Untouched(old, oldTag, fresh, tag)];
        }

        if (tag.Hash == oldTag.Hash)
        {
            Note(tag, fresh, PartOutcome.Kept);
            return [old];
        }

        if (EditedBody.HashOf(old) == tag.Hash)
        {
            // The person typed what the data now say.
            Note(tag, fresh, PartOutcome.Updated);
            return [Untouched(old, oldTag, fresh, tag)];
        }

        Note(tag, fresh, PartOutcome.Conflict);
        old.Element(W + "sdtPr")!.Element(W + "tag")!.SetAttributeValue(W + "val", tag.ToString());
        if (old.Descendants(W + "p").Any())
        {
            _comments.Add(old, ["这里有人工修改，数据也已变化。现保留人工修改的内容；按新数据生成的内容是：", .. PlainText.Of(fresh)]);
            return [old];
        }

        return [_import.Carry(fresh)];
    }

    private IEnumerable<XElement> Absent(XElement fresh, BlockTag tag)
    {
        if (!_was.TryGetValue(tag.Id, out var hash))
        {
            Note(tag, fresh, PartOutcome.Added);
            return [_import.Carry(fresh)];
        }

        if (hash == tag.Hash)
        {
            Note(tag, fresh, PartOutcome.StaysDeleted);
            return [];
        }

        Note(tag, fresh, PartOutcome.Returned);
        var back = _import.Carry(fresh);
        _comments.Add(back, ["这部分曾被人工删除，数据已变化，现按新数据重新写入。不需要的，请再次删除。"]);
        return [back];
    }

    // A comment keeps its exact place while the text is the same; a picture is always taken anew.
    private XElement Untouched(XElement old, BlockTag oldTag, XElement fresh, BlockTag tag)
    {
        if (Revisions.Of(old).Any() && oldTag.Hash == tag.Hash)
        {
            // Changes that wait for somebody's decision keep waiting.
            return old;
        }

        if (!EditedBody.HasComments(old))
        {
            return _import.Carry(fresh);
        }

        if (oldTag.Hash == tag.Hash && !old.Descendants(W + "drawing").Any())
        {
            return old;
        }

        var updated = _import.Carry(fresh);
        ReportComments.Carry(old, updated);
        return updated;
    }

    private XElement Orphan(XElement old)
    {
        var kept = new XElement(old);
        kept.Element(W + "sdtPr")!.Element(W + "tag")!.Remove();
        if (kept.Descendants(W + "p").Any())
        {
            _comments.Add(kept, ["工作簿中已没有这部分的数据。因有人工修改，现予保留；不需要的，请删除。"]);
        }

        return kept;
    }

    private void Note(BlockTag tag, XElement control, PartOutcome outcome) => _parts.Add(new KeptPart(tag.Id, TitleOf(control), outcome));

    private static string TitleOf(XElement control) => control.Element(W + "sdtPr")?.Element(W + "alias")?.Attribute(W + "val")?.Value ?? "";

    // A list's 续表 header names a number that changes with the data; where it is still ours, the new settings count.
    private bool IsContinued(XElement fresh, XElement old) =>
        fresh.Descendants(W + "titlePg").Any() && old.Descendants(W + "headerReference").Any(header => _import.TextOf(header).StartsWith("续表", StringComparison.Ordinal));

    // People's section settings in our empty paragraph; what they wrote into it has its own place.
    private static XElement Emptied(XElement old, XElement fresh)
    {
        var end = new XElement(fresh);
        end.Element(W + "pPr")!.Element(W + "sectPr")!.ReplaceWith(new XElement(old.Element(W + "pPr")!.Element(W + "sectPr")!));
        return end;
    }
}
