using System.Xml.Linq;
using Reports.Core;
using Reports.Core.Documents.Layout;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>A Word file of an office's own whose styles, page set-up, headers, footers and numbering a report follows.</summary>
public sealed class StyleFile
{
    // Less text area than this holds no report, and pages could not be counted.
    private const int LeastWidth = 2835;
    private const int LeastHeight = 5103;
    private const int HighestLine = 2400;
    private const int LargestType = 240;

    private StyleFile(DocxFile package, string name)
    {
        Package = package;
        Name = name;
        Sheet = StyleSheet.Read(RootOf("styles") ?? El("styles"));
        var numbering = RootOf("numbering");
        if (numbering is not null)
        {
            Sheet.Rename(numbering);
        }

        Numbering = new StyleNumbering(numbering);
        Pages = StylePages.Of(package.Xml(package.MainPath));
        Grid = PageGrid.Of(Pages.Portrait.Settings);
        Formats = new FormatReader(Sheet, Numbering, Grid);
        HeadingNumbers = [.. Enumerable.Range(1, 4).Select(level => Numbering.Of(Sheet, OfficialStyles.HeadingOf(level)))];
    }

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>What of the file the report cannot follow, or follows in its own way.</summary>
    public IReadOnlyList<Bilingual> Notes => [.. StyleNotes.Of(this)];

    internal DocxFile Package { get; }

    internal StyleSheet Sheet { get; }

    internal StyleNumbering Numbering { get; }

    internal StylePages Pages { get; }

    internal PageGrid Grid { get; }

    internal FormatReader Formats { get; }

    /// <summary>How each level of headings is numbered; null: not at all.</summary>
    internal IReadOnlyList<HeadingNumber?> HeadingNumbers { get; }

    /// <summary>Whether its headings are numbered; otherwise the report numbers them the official way.</summary>
    internal bool NumbersHeadings => HeadingNumbers.Any(number => number is not null);

    /// <summary>The styles a report needs that are not there.</summary>
    internal IReadOnlyList<ParagraphFormat> Missing => [.. Sheet.Missing.Where(StyleNames.Needed.Contains)];

    /// <summary>Opens a style file.</summary>
    /// <param name="docx">Its bytes.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="DocumentUnreadableException">It is no docx, would bring something dangerous along, or lacks a style.</exception>
    public static StyleFile Open(byte[] docx, string name)
    {
        var file = Read(docx, name);
        return file.Missing.Count == 0 ? file : throw StyleRefusals.Missing(name, file.Missing);
    }

    /// <summary>Opens a style file whatever styles it has.</summary>
    internal static StyleFile Read(byte[] docx, string name)
    {
        ArgumentNullException.ThrowIfNull(docx);
        var file = new StyleFile(StyleGuard.Open(docx, name), name);
        var papers = file.Pages.All.Select(page => page.Geometry).Concat([file.Pages.Portrait.Geometry, file.Pages.Landscape.Geometry, file.Pages.FoldOut.Geometry]);
        papers = papers.Concat([file.Counted(file.Pages.Portrait), file.Counted(file.Pages.Landscape), file.Counted(file.Pages.FoldOut)]);
        return papers.All(page => page.TextWidth >= LeastWidth && page.TextHeight >= LeastHeight) ? file : throw StyleRefusals.Page(name);
    }

    /// <summary>What the page numbers are computed with.</summary>
    internal ReportStyle Style() => new()
    {
        Portrait = Counted(Pages.Portrait),
        Landscape = Counted(Pages.Landscape),
        FoldOut = Counted(Pages.FoldOut),
        Formats = StyleNames.All
            .Where(official => !StyleNames.IsFixed(official) && Sheet.ById.ContainsKey(official.Id))
            .ToDictionary(official => official.Id, Format, StringComparer.Ordinal),
        HeadingNumbers = NumbersHeadings ? [.. HeadingNumbers.Select(number => number ?? new HeadingNumber("none", ""))] : HeadingNumber.Official,
    };

    /// <summary>Whether any text of the report stands on the grid of its page.</summary>
    internal bool UsesGrid => StyleNames.Needed.Any(style => Sheet.ById.ContainsKey(style.Id) && Formats.Snaps(style.Id));

    /// <summary>The paper as its lines fill it: whole lines of the grid where text stands on it.</summary>
    internal PageGeometry Counted(StylePage page)
    {
        var pitch = UsesGrid ? PageGrid.Of(page.Settings).Pitch : 0;
        var geometry = MarginHeights.Fit(this, page);
        return pitch is 0 ? geometry : geometry with { Bottom = geometry.Bottom + (geometry.TextHeight % pitch) };
    }

    /// <summary>A paragraph of the file in numbers.</summary>
    internal ParagraphFormat FormatOf(XElement paragraph) => Bounded(Formats.Of(paragraph));

    /// <summary>The root of the main document's part of a kind; null when it has none.</summary>
    internal XElement? RootOf(string kind) => PathOf(kind) is { } path && Package.Bytes(path) is not null ? Package.Xml(path) : null;

    /// <summary>Path of the main document's part of a kind; null when it has none.</summary>
    internal string? PathOf(string kind) =>
        Package.Links(Package.MainPath).FirstOrDefault(link => !link.IsExternal && link.Type.EndsWith("/" + kind, StringComparison.Ordinal)) is { } found
            ? DocxFile.PathOf(Package.MainPath, found)
            : null;

    // Pages could not be counted with lines higher than a page.
    private static ParagraphFormat Bounded(ParagraphFormat format) => format with
    {
        HalfPoints = Math.Clamp(format.HalfPoints, 2, LargestType),
        Line = Math.Clamp(format.Line, 0, HighestLine),
        Before = Math.Clamp(format.Before, 0, HighestLine),
        After = Math.Clamp(format.After, 0, HighestLine),
    };

    private ParagraphFormat Format(ParagraphFormat official)
    {
        var found = Bounded(Formats.Of(official.Id));
        return found with { Name = official.Name, Alias = official.Alias, HasLeader = official.HasLeader };
    }
}
