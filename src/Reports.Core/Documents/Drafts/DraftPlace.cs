using System.Text.RegularExpressions;
using static System.FormattableString;

namespace Reports.Core.Documents.Drafts;

/// <summary>A place in a document as people find it: under which headings, the how-manieth paragraph, in which table.</summary>
/// <param name="Number">Number of the paragraph in the whole document, those in tables included, from 1; what places are ordered by.</param>
/// <param name="Headings">Headings it stands under, outermost first, with their numbers; none before the first one.</param>
/// <param name="Paragraph">Number of the paragraph or table under its heading, from 1; 0 for the heading itself.</param>
public sealed partial record DraftPlace(int Number, IReadOnlyList<string> Headings, int Paragraph)
{
    /// <summary>The whole document.</summary>
    public static readonly DraftPlace Document = new(0, [], 0);

    /// <summary>Label of the table it stands in, e.g. <c>表5</c>, or what the table begins with; empty outside tables.</summary>
    public string Table { get; init; } = "";

    /// <summary>Row in the table, header rows included, from 1; 0 for none.</summary>
    public int Row { get; init; }

    /// <summary>Column in the table, from 1; 0 for none.</summary>
    public int Column { get; init; }

    /// <summary>Page as the document's own contents have it for the nearest entry before; 0 when they do not say.</summary>
    public int Page { get; init; }

    /// <summary>The outermost heading; empty before the first one.</summary>
    public string Chapter => Headings.Count > 0 ? Headings[0] : "";

    /// <summary>Whether the place belongs to what people call so: a heading it stands under, with or without its number, its table, or the whole document.</summary>
    public bool IsWithin(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Number == 0
            ? name is "整份文件" or "Whole document"
            : (Table.Length > 0 && Table == name) || Headings.Any(heading => heading == name || HeadingNumber().Replace(heading, "") == name);
    }

    // 一、 （一） 1. （1）: the four forms of GB/T 9704-2012, 7.3.3.
    [GeneratedRegex(@"^(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百0-9]+）|[0-9]+[.．])\s*", RegexOptions.None, 1000)]
    private static partial Regex HeadingNumber();

    /// <summary>The place below its chapter, e.g. <c>（二）产业链环节 第3段（约第5页）</c>.</summary>
    public string In(Language language)
    {
        if (Number == 0)
        {
            return language == Language.Chinese ? "整份文件" : "Whole document";
        }

        var isChinese = language == Language.Chinese;
        List<string> parts = [];
        if (Headings.Count > 1)
        {
            parts.Add(string.Join(" › ", Headings.Skip(1)));
        }

        parts.Add((Table.Length, Row, Paragraph) switch
        {
            (0, _, 0) => isChinese ? "标题" : "heading",
            (0, _, _) => isChinese ? Invariant($"第{Paragraph}段") : Invariant($"paragraph {Paragraph}"),
            (_, 0, _) => Table,
            _ => isChinese ? Invariant($"{Table}第{Row}行第{Column}列") : Invariant($"{Table} row {Row} column {Column}"),
        });
        return string.Join(' ', parts) + (Page == 0 ? "" : isChinese ? Invariant($"（约第{Page}页）") : Invariant($" (about page {Page})"));
    }
}
