using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>Headings, captions and text as paragraphs.</summary>
internal static class Paragraphs
{
    /// <summary>A paragraph of a style; <paramref name="extras"/> are further paragraph properties in schema order.</summary>
    internal static XElement Of(ParagraphFormat format, IEnumerable<XElement> content, params XElement?[] extras) =>
        El("p", El("pPr", Val("pStyle", format.Id), extras), content);

    internal static XElement Heading(HeadingBlock heading, WritingContext context, bool startsPage)
    {
        var format = context.Style.Of(OfficialStyles.HeadingOf(heading.Level));
        var text = context.Bookmarks.AroundPlace(heading.Id, Runs.Of(heading.Text, format));
        return Of(format, text, PageBreak(startsPage));
    }

    internal static XElement Text(ParagraphBlock paragraph, WritingContext context, bool startsPage, int before = 0)
    {
        var format = context.Style.Of(OfficialStyles.Of(paragraph.Style));
        return Of(
            format,
            Inlines(paragraph.Inlines, format, context),
            PageBreak(startsPage),
            before == 0 ? null : El("spacing", At("before", before)));
    }

    /// <summary><c>图1　场景分类</c> with a number that counts itself.</summary>
    internal static XElement Caption(string id, string text, ParagraphFormat format, WritingContext context, bool startsPage = false)
    {
        format = context.Style.Of(format);
        var label = context.Labels[id];
        var number = Runs.Field($"SEQ {label[..1]} \\* ARABIC", Runs.Of(label[1..], format));
        var labelled = context.Bookmarks.AroundLabel(id, [.. Runs.Of(label[..1], format), .. number]);
        return Of(
            format,
            context.Bookmarks.AroundPlace(id, [.. labelled, .. Runs.Of("\u3000" + text, format)]),
            PageBreak(startsPage));
    }

    internal static IEnumerable<XElement> Inlines(
        IEnumerable<Inline> inlines,
        ParagraphFormat format,
        WritingContext context,
        bool strong = false) =>
        inlines.SelectMany(inline => inline switch
        {
            TextInline text => Runs.Of(text.Text, format, strong || text.Strong),
            ReferenceInline reference => Runs.Field(
                $"REF {Bookmarks.LabelOf(reference.Target)} \\h",
                Runs.Of(context.Labels[reference.Target], format, strong)),
            _ => throw new NotSupportedException($"Nobody taught the writer {inline.GetType().Name}."),
        });

    internal static XElement? PageBreak(bool wanted) => wanted ? El("pageBreakBefore") : null;
}
