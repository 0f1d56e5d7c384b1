using System.Xml.Linq;

namespace Reports.Testing;

/// <summary>What tracked changes must give: the new report when all are accepted, the old one's text and outline when all are rejected.</summary>
public static class TrackedChangesLaw
{
    private static readonly XNamespace W = EditedDocx.W;

    /// <summary>Fails, with the first lines that differ, where the law does not hold.</summary>
    public static void Assert(byte[] old, byte[] now, byte[] tracked, string what)
    {
        WrittenDocx.Validate(tracked);
        var (accepted, rejected) = (SettledRevisions.Accepted(tracked), SettledRevisions.Rejected(tracked));
        WrittenDocx.Validate(accepted);
        WrittenDocx.Validate(rejected);
        Same(DocxText.Of(now), DocxText.Of(accepted), $"{what}: accepted");
        Same(Text(old), Text(rejected), $"{what}: rejected");
    }

    private static void Same(string expected, string actual, string what)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        Xunit.Assert.True(expected == actual, $"{what}, line {at}\n< {string.Join("\n< ", left.Skip(at).Take(3))}\n> {string.Join("\n> ", right.Skip(at).Take(3))}");
    }

    // Without the controls and the lists of contents, which follow the new report.
    private static string Text(byte[] docx) => string.Join('\n', Blocks(DocxText.Part(docx, "word/document.xml").Element(W + "body")!));

    private static IEnumerable<string> Blocks(XElement parent) => parent.Elements().SelectMany(element => element.Name.LocalName switch
    {
        "p" when Style(element) is { } style && (style.StartsWith("TOC", StringComparison.Ordinal) || style is "TableofFigures" or "ContentsTitle") => [],
        "p" when !element.Descendants(W + "r").Any() => [],
        "p" => [$"{Style(element)}: {DocxText.Shown(element)}{string.Concat(element.Descendants(W + "drawing").Select(_ => "[figure]"))}"],
        "tbl" => element.Elements(W + "tr").Select(row => "| " + string.Join(" | ", row.Elements(W + "tc").Select(cell => string.Join(" / ", Blocks(cell))))),
        "sdt" => Blocks(element.Element(W + "sdtContent")!),
        _ => Enumerable.Empty<string>(),
    });

    private static string? Style(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;
}
