using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Reports.Testing;

/// <summary>Edits a report as people do in Word: each leaves a mark by which it can be found again.</summary>
public sealed class HumanEdit
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Random _random;
    private readonly XElement _main;
    private readonly XElement _comments = new(W + "comments", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName));
    private readonly List<string> _marks = [];
    private int _next;

    private HumanEdit(int seed, XElement main)
    {
        _random = new Random(seed);
        _main = main;
    }

    private XElement Body => _main.Element(W + "body")!;

    /// <summary>The edited document and the marks that must be found in its body or its comments ever after.</summary>
    public static (byte[] Docx, IReadOnlyList<string> Marks, IReadOnlyList<string> Kinds) Of(byte[] docx, int seed, int edits)
    {
        var human = new HumanEdit(seed, DocxText.Part(docx, "word/document.xml"));
        var kinds = new List<string>();
        for (var edit = 0; edit < edits; edit++)
        {
            kinds.Add(human.Edit());
        }

        return (human.Write(docx), human._marks, kinds);
    }

    /// <summary>The document without the record of where it came from.</summary>
    public static byte[] WithoutOrigin(byte[] docx)
    {
        using var memory = new MemoryStream();
        memory.Write(docx);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            Replace(zip, "customXml/item1.xml", new XElement("other"));
            var main = DocxText.Part(docx, "word/document.xml");
            main.Descendants(W + "tag").Remove();
            Replace(zip, "word/document.xml", main);
        }

        return memory.ToArray();
    }

    private string Edit()
    {
        switch (_random.Next(7))
        {
            case 0:
                var text = Pick(Controls().Descendants(W + "t").Where(each => each.Value.Length > 1 && !InField(each)));
                text.Value = text.Value.Insert(_random.Next(text.Value.Length), Mark());
                return "change";
            case 1:
                Pick(Controls().Elements(W + "sdtContent").Elements(W + "p")).AddAfterSelf(Paragraph(Mark()));
                return "insert inside";
            case 2:
                Pick(Body.Elements().Where(each => each.Name != W + "sectPr")).AddAfterSelf(Paragraph(Mark()));
                return "insert between";
            case 3:
                var run = Pick(Controls().Descendants(W + "r").Where(each => each.Elements(W + "t").Any() && !InField(each)));
                var properties = run.Element(W + "rPr");
                if (properties is null)
                {
                    run.AddFirst(properties = new XElement(W + "rPr"));
                }

                properties.Elements(W + "sz").Concat(properties.Elements(W + "szCs")).Remove();
                var colour = Colour();
                properties.Elements(W + "color").Remove();
                properties.Add(new XElement(W + "color", new XAttribute(W + "val", colour)));
                return "restyle";
            case 4:
                Comment(Pick(Controls().Descendants(W + "p").Where(each => each.Descendants(W + "t").Any())));
                return "comment";
            case 5:
                var paragraph = Pick(Controls().Elements(W + "sdtContent").Elements(W + "p").Where(each => each.ElementsAfterSelf(W + "p").Any() && !each.Descendants(W + "bookmarkStart").Any() && !Marked(each)));
                paragraph.Remove();
                return "delete";
            default:
                var control = Pick(Body.Elements(W + "sdt").Where(each => !Marked(each)));
                control.Remove();
                return "delete part";
        }
    }

    private IEnumerable<XElement> Controls() => Body.Elements(W + "sdt");

    private static bool InField(XElement element) =>
        element.Ancestors(W + "p").First().Descendants(W + "fldChar").Any();

    private static bool Marked(XElement element) =>
        element.Value.Contains('〔', StringComparison.Ordinal)
        || element.Descendants(W + "commentReference").Any()
        || element.Descendants(W + "color").Any();

    private string Mark()
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"〔人工{++_next}〕");
        _marks.Add(mark);
        return mark;
    }

    private string Colour()
    {
        var colour = string.Create(CultureInfo.InvariantCulture, $"AB{++_next:X4}");
        _marks.Add(colour);
        return colour;
    }

    private static XElement Paragraph(string text) => new(W + "p", new XElement(W + "r", new XElement(W + "t", text)));

    private void Comment(XElement paragraph)
    {
        var mark = Mark();
        var id = new XAttribute(W + "id", _next);
        _comments.Add(new XElement(W + "comment", id, new XAttribute(W + "author", "审核员"), Paragraph(mark)));
        paragraph.Add(new XElement(W + "commentRangeStart", id), new XElement(W + "commentRangeEnd", id), new XElement(W + "r", new XElement(W + "commentReference", id)));
    }

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
