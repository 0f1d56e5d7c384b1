using Reports.Core.Documents;
using Reports.Core.Documents.Layout;

namespace Reports.Word;

/// <summary>Headings, captions and text as paragraphs.</summary>
internal static class Paragraphs
{
    /// <summary>A paragraph of plain text.</summary>
    internal static void Plain(BodyWriter body, string text, ParagraphFormat format, ParagraphExtras extras = default)
    {
        body.BeginParagraph(format, extras);
        Runs.Text(body, text, format);
        body.EndParagraph();
    }

    internal static void Heading(BodyWriter body, HeadingBlock heading, WritingContext context, bool startsPage)
    {
        var format = context.Style.Of(OfficialStyles.HeadingOf(heading.Level));
        body.BeginParagraph(format, new ParagraphExtras { StartsPage = startsPage });
        context.Bookmarks.OpenPlace(body, heading.Id);
        Runs.Text(body, heading.Text, format);
        context.Bookmarks.ClosePlace(body, heading.Id);
        body.EndParagraph();
    }

    internal static void Text(BodyWriter body, ParagraphBlock paragraph, WritingContext context, bool startsPage, int before = 0)
    {
        var format = context.Style.Of(OfficialStyles.Of(paragraph.Style));
        body.BeginParagraph(format, new ParagraphExtras { StartsPage = startsPage, Before = before });
        Inlines(body, paragraph.Inlines, format, context);
        body.EndParagraph();
    }

    /// <summary><c>图1　场景分类</c> with a number that counts itself.</summary>
    internal static void Caption(BodyWriter body, string id, string text, ParagraphFormat format, WritingContext context, bool startsPage = false)
    {
        format = context.Style.Of(format);
        var label = context.Labels[id];
        body.BeginParagraph(format, new ParagraphExtras { StartsPage = startsPage });
        context.Bookmarks.OpenPlace(body, id);
        context.Bookmarks.OpenLabel(body, id);
        Runs.Text(body, label[..1], format);
        Runs.Field(body, $"SEQ {label[..1]} \\* ARABIC", label[1..], format);
        context.Bookmarks.CloseLabel(body, id);
        Runs.Text(body, "\u3000" + text, format);
        context.Bookmarks.ClosePlace(body, id);
        body.EndParagraph();
    }

    internal static void Inlines(BodyWriter body, IReadOnlyList<Inline> inlines, ParagraphFormat format, WritingContext context, bool strong = false)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    Runs.Text(body, text.Text, format, strong || text.Strong);
                    break;
                case ReferenceInline reference:
                    Runs.Field(body, $"REF {Bookmarks.LabelOf(reference.Target)} \\h", context.Labels[reference.Target], format, strong);
                    break;
                default:
                    throw new NotSupportedException($"Nobody taught the writer {inline.GetType().Name}.");
            }
        }
    }
}
