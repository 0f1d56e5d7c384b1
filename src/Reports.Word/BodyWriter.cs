using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>
/// The body of a document, written from front to back: markup in <see cref="Xml"/>, and beside it what the hash of a part is over in
/// <see cref="Shown"/>. A part is handed on when it is whole, so no more than the longest one is in memory.
/// </summary>
internal sealed class BodyWriter(Stream output) : IDisposable
{
    private static readonly (string Prefix, XNamespace Name)[] Prefixes =
        [("r", R), ("wp", Wp), ("a", A), ("pic", Pic), ("asvg", Svg), ("w15", W15), ("mc", Compatibility)];

    private readonly MemoryStream _tree = new();
    private XmlWriter? _trees;

    /// <summary>The markup.</summary>
    internal XmlText Xml { get; } = new();

    /// <summary>What a reader sees of it.</summary>
    internal BlockText Shown { get; } = new();

    /// <summary>A whole document with the body that <paramref name="write"/> writes.</summary>
    internal static void Document(Stream output, Action<BodyWriter> write)
    {
        using var body = new BodyWriter(output);
        body.Xml.Raw("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"u8).Open("w:document");
        foreach (var (prefix, name) in Prefixes)
        {
            body.Xml.At("xmlns:" + prefix, name.NamespaceName);
        }

        body.Xml.At("mc:Ignorable", "w15").At("xmlns:w", W.NamespaceName).Open("w:body");
        write(body);
        body.Xml.Close().Close();
        body.HandOn();
    }

    /// <summary>Elements of a body as a tree, for those who change them before they go into a document.</summary>
    internal static IReadOnlyList<XElement> Elements(Action<BodyWriter> write)
    {
        using var bytes = new MemoryStream();
        Document(bytes, write);
        bytes.Position = 0;
        var root = XElement.Load(bytes, LoadOptions.PreserveWhitespace);
        return [.. root.Element(W + "body")!.Elements()];
    }

    /// <summary>Begins a paragraph.</summary>
    internal void BeginParagraph(ParagraphFormat format, ParagraphExtras extras = default)
    {
        Shown.Paragraph(format.Id, extras.Justification);
        Xml.Open("w:p").Open("w:pPr").Val("w:pStyle", format.Id);
        if (extras.KeepNext)
        {
            Xml.Leaf("w:keepNext");
        }

        if (extras.StartsPage)
        {
            Xml.Leaf("w:pageBreakBefore");
        }

        if (extras.Before != 0)
        {
            Xml.Open("w:spacing").At("w:before", extras.Before).Close();
        }

        if (extras.Justification is { } justification)
        {
            Xml.Val("w:jc", justification);
        }

        if (extras.Section is { } section)
        {
            Tree(section);
        }

        Xml.Close();
    }

    /// <summary>Ends it.</summary>
    internal void EndParagraph() => Xml.Close();

    /// <summary>A paragraph without text.</summary>
    internal void EmptyParagraph(ParagraphFormat format, ParagraphExtras extras = default)
    {
        BeginParagraph(format, extras);
        EndParagraph();
    }

    /// <summary>Elements that were made as a tree; what they show is not said.</summary>
    internal void Tree(XElement element)
    {
        // One writer for all of them, so that they need not declare the document's prefixes again.
        if (_trees is null)
        {
            _trees = XmlWriter.Create(_tree, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true });
            _trees.WriteStartElement("w", "document", W.NamespaceName);
            foreach (var (prefix, name) in Prefixes)
            {
                _trees.WriteAttributeString("xmlns", prefix, null, name.NamespaceName);
            }

            _trees.WriteWhitespace("\n");
            _trees.Flush();
        }

        _tree.SetLength(0);
        element.WriteTo(_trees);
        _trees.Flush();
        Xml.Raw(_tree.GetBuffer().AsSpan(0, (int)_tree.Length));
    }

    /// <summary>Hands what is written on to the output.</summary>
    internal void HandOn() => Xml.MoveTo(output);

    /// <summary>Hands on what was written elsewhere, after what is written here.</summary>
    internal void HandOn(XmlText before)
    {
        before.MoveTo(output);
        HandOn();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _trees?.Dispose();
        _tree.Dispose();
    }
}
