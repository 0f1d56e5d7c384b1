using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Reports.Testing;

/// <summary>Somebody who edits a report in Word, at random places that follow from a seed.</summary>
internal sealed class EditingHuman
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Random _random;
    private readonly XElement _main;
    private readonly XElement _comments = new(W + "comments", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName));
    private int _next;

    private EditingHuman(int seed, XElement main)
    {
        _random = new Random(seed);
        _main = main;
    }

    private XElement Body => _main.Element(W + "body")!;

    /// <summary>The edited document and its edits.</summary>
    internal static (byte[] Docx, IReadOnlyList<HumanEdit> Edits) Edit(byte[] docx, int seed, int edits)
    {
        var human = new EditingHuman(seed, DocxText.Part(docx, "word/document.xml"));
        var done = Enumerable.Range(0, edits).Select(_ => human.Edit()).ToList();
        return (human.Write(docx), done);
    }

    private HumanEdit Edit() => HumanEdit.Kinds[_random.Next(HumanEdit.Kinds.Count)] switch
    {
        "change" => Change(),
        "insert inside" => InsertInside(),
        "insert between" => InsertBetween(),
        "restyle" => Restyle(),
        "comment" => Comment(),
        "delete" => Delete(),
        _ => DeletePart(),
    };

    private HumanEdit Change()
    {
        var text = Pick(Controls().Descendants(W + "t").Where(each => each.Value.Length > 1 && !InField(each) && !Marked(each)));
        var mark = Mark();
        text.Value = text.Value.Insert(_random.Next(text.Value.Length), mark);
        return new HumanEdit("change", mark, PartOf(text));
    }

    private HumanEdit InsertInside()
    {
        var before = Pick(Controls().Elements(W + "sdtContent").Elements(W + "p"));
        var mark = Mark();
        before.AddAfterSelf(Paragraph(mark));
        return new HumanEdit("insert inside", mark, PartOf(before));
    }

    private HumanEdit InsertBetween()
    {
        var mark = Mark();
        Pick(Body.Elements().Where(each => each.Name != W + "sectPr")).AddAfterSelf(Paragraph(mark));
        return new HumanEdit("insert between", mark, "");
    }

    private HumanEdit Restyle()
    {
        var run = Pick(Controls().Descendants(W + "r").Where(each => each.Elements(W + "t").Any() && !InField(each) && !Marked(each)));
        if (run.Element(W + "rPr") is not { } look)
        {
            run.AddFirst(look = new XElement(W + "rPr"));
        }

        look.Elements().Where(each => each.Name == W + "sz" || each.Name == W + "szCs").Remove();
        var colour = string.Create(CultureInfo.InvariantCulture, $"AB{++_next:X4}");
        look.Add(new XElement(W + "color", new XAttribute(W + "val", colour)));
        return new HumanEdit("restyle", colour, PartOf(run));
    }

    private HumanEdit Comment()
    {
        var paragraph = Pick(Controls().Descendants(W + "p").Where(each => each.Descendants(W + "t").Any()));
        var mark = Mark();
        var id = new XAttribute(W + "id", _next);
        _comments.Add(new XElement(W + "comment", id, new XAttribute(W + "author", "审核员"), Paragraph(mark)));
        paragraph.Add(new XElement(W + "commentRangeStart", id), new XElement(W + "commentRangeEnd", id), new XElement(W + "r", new XElement(W + "commentReference", id)));
        return new HumanEdit("comment", mark, PartOf(paragraph));
    }

    private HumanEdit Delete()
    {
        var paragraph = Pick(Controls().Elements(W + "sdtContent").Elements(W + "p").Where(each =>
            each.Parent!.Elements(W + "p").Count() > 1 && !each.Descendants(W + "bookmarkStart").Any() && !each.Descendants(W + "fldChar").Any() && !Marked(each) && IsOnlyOne(TextOf(each))));
        var edit = new HumanEdit("delete", TextOf(paragraph), PartOf(paragraph));
        paragraph.Remove();
        return edit;
    }

    private HumanEdit DeletePart()
    {
        var control = Pick(Body.Elements(W + "sdt").Where(each => !Marked(each) && IsOnlyOne(LongestTextOf(each))));
        var edit = new HumanEdit("delete part", LongestTextOf(control), PartOf(control));
        control.Remove();
        return edit;
    }

    // Found again only when nothing else says it.
    private bool IsOnlyOne(string text) => text.Length >= 8 && Body.Value.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at && Body.Value.IndexOf(text, at + 1, StringComparison.Ordinal) < 0;

    private static string LongestTextOf(XElement control) => control.Descendants(W + "p").Where(each => !each.Descendants(W + "fldChar").Any()).Select(TextOf).MaxBy(text => text.Length) ?? "";

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value));

    private static string PartOf(XElement element) => element.AncestorsAndSelf(W + "sdt").Last().Element(W + "sdtPr")!.Element(W + "tag")!.Attribute(W + "val")!.Value is var tag ? tag["reports:".Length..tag.LastIndexOf(':')] : "";

    private IEnumerable<XElement> Controls() => Body.Elements(W + "sdt");

    private static bool InField(XElement element) =>
        element.Ancestors(W + "p").First().Descendants(W + "fldChar").Any();

    private static bool Marked(XElement element) =>
        element.Value.Contains('〔', StringComparison.Ordinal)
        || element.Descendants(W + "commentReference").Any()
        || element.Descendants(W + "color").Any();

    private string Mark() => string.Create(CultureInfo.InvariantCulture, $"〔人工{++_next}〕");

    private static XElement Paragraph(string text) => new(W + "p", new XElement(W + "r", new XElement(W + "t", text)));

    private XElement Pick(IEnumerable<XElement> from)
    {
        var all = from.ToList();
        return all[_random.Next(all.Count)];
    }

    private byte[] Write(byte[] docx)
    {
        using var memory = new MemoryStream();
        memory.Write(docx);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            Replace(zip, "word/document.xml", _main);
            if (_comments.HasElements)
            {
                Replace(zip, "word/comments.xml", _comments);
                var types = DocxText.Part(docx, "[Content_Types].xml");
                types.Add(new XElement(types.Name.Namespace + "Override", new XAttribute("PartName", "/word/comments.xml"), new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml")));
                Replace(zip, "[Content_Types].xml", types);
                var links = DocxText.Part(docx, "word/_rels/document.xml.rels");
                links.Add(new XElement(links.Name.Namespace + "Relationship", new XAttribute("Id", "rIdComments"), new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"), new XAttribute("Target", "comments.xml")));
                Replace(zip, "word/_rels/document.xml.rels", links);
            }
        }

        return memory.ToArray();
    }

    private static void Replace(ZipArchive zip, string name, XElement root)
    {
        zip.GetEntry(name)?.Delete();
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting)));
    }
}
