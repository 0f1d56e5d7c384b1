using System.Text.RegularExpressions;
using Reports.Core.Documents.Drafts;
using Reports.Core.Documents.Layout;

namespace Reports.Word.Reading.Drafts;

/// <summary>What a paragraph is for: by its style, and where people made it by hand, by its look.</summary>
internal static partial class ParagraphRoles
{
    private const int LongestCaption = 60;

    /// <summary>The role of a paragraph outside tables.</summary>
    internal static DraftRole Of(ParagraphLook look, string text, bool hasFigure)
    {
        var name = look.StyleName;
        bool Is(ParagraphFormat format) => name.Equals(format.Name, StringComparison.OrdinalIgnoreCase) || (format.Alias.Length > 0 && name == format.Alias);
        return true switch
        {
            _ when hasFigure => DraftRole.Figure,
            _ when name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || Is(OfficialStyles.ContentsTitle) || Is(OfficialStyles.FigureListEntry) => DraftRole.Contents,
            _ when look.Level > 0 => DraftRole.Heading,
            _ when Is(OfficialStyles.TableCaption) || Is(OfficialStyles.FigureCaption) || name.Equals("caption", StringComparison.OrdinalIgnoreCase) => DraftRole.Caption,
            _ when look.Alignment == ParagraphAlignment.Centre && text.Length <= LongestCaption && Caption().IsMatch(text) => DraftRole.Caption,
            _ when Is(OfficialStyles.AnnexLabel) => DraftRole.AnnexLabel,
            _ when Is(OfficialStyles.Title) => DraftRole.Title,
            _ when Is(OfficialStyles.CoverLine) => DraftRole.Cover,
            _ when Is(OfficialStyles.Note) || (text.StartsWith("注：", StringComparison.Ordinal) && look.Text.HalfPoints < OfficialLayout.BodySize) => DraftRole.Note,
            _ when Is(OfficialStyles.TableGap) && text.Length == 0 => DraftRole.Gap,
            _ => DraftRole.Body,
        };
    }

    [GeneratedRegex(@"^\s*续?[图表]\s?\d{1,4}[\s\u3000：:]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Caption();
}
