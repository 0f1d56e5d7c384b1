using System.Xml.Linq;

namespace Reports.Testing;

/// <summary>Accepts or rejects every tracked change of a document, as the buttons of Word do; written apart from the product's own reading.</summary>
public static class SettledRevisions
{
    private static readonly XNamespace W = EditedDocx.W;

    /// <summary>The document with all changes accepted.</summary>
    public static byte[] Accepted(byte[] docx) => EditedDocx.With(docx, "word/document.xml", main => Settle(main, goes: "del", stays: "ins"));

    /// <summary>The document with all changes rejected.</summary>
    public static byte[] Rejected(byte[] docx) => EditedDocx.With(docx, "word/document.xml", main => Settle(main, goes: "ins", stays: "del"));

    private static void Settle(XElement main, string goes, string stays)
    {
        if (goes == "ins")
        {
            UnwrapInsertedControls(main);
        }

        main.Descendants().Where(each => each.Name.LocalName.StartsWith("customXml", StringComparison.Ordinal)).Remove();
        main.Descendants(W + "tr").Where(row => row.Elements(W + "trPr").Elements(W + goes).Any()).ToList().ForEach(row => row.Remove());
        main.Descendants(W + "tbl").Where(table => !table.Descendants(W + "tr").Any()).ToList().ForEach(table => table.Remove());
        var ended = main.Descendants(W + "p").Where(paragraph => paragraph.Elements(W + "pPr").Elements(W + "rPr").Elements(W + goes).Any()).ToList();
        main.Descendants(W + goes).Remove();
        foreach (var kept in main.Descendants(W + stays).ToList())
        {
            kept.ReplaceWith(kept.Nodes());
        }

        foreach (var text in main.Descendants(W + "delText").ToList())
        {
            text.Name = W + "t";
        }

        foreach (var instruction in main.Descendants(W + "delInstrText").ToList())
        {
            instruction.Name = W + "instrText";
        }

        foreach (var paragraph in ended)
        {
            // Bookmarks before a table have nowhere to go.
            var content = paragraph.Elements().Where(each => each.Name != W + "pPr").ToList();
            if (content.Count > 0 && paragraph.ElementsAfterSelf().FirstOrDefault() is { } next && next.Name == W + "p")
            {
                content.Remove();
                if (next.Element(W + "pPr") is { } properties)
                {
                    properties.AddAfterSelf(content);
                }
                else
                {
                    next.AddFirst(content);
                }
            }

            paragraph.Remove();
        }

        main.Descendants(W + "rPr").Where(look => !look.HasElements && look.Parent?.Name == W + "pPr").Remove();
    }

    // Only controls between the two pairs of range marks that Word writes around an inserted one.
    private static void UnwrapInsertedControls(XElement main)
    {
        foreach (var start in main.Descendants(W + "customXmlInsRangeStart").Where(each => each.ElementsAfterSelf().FirstOrDefault()?.Name == W + "sdt").ToList())
        {
            var control = start.ElementsAfterSelf().First();
            control.ReplaceWith(control.Element(W + "sdtContent")!.Nodes());
        }
    }
}
