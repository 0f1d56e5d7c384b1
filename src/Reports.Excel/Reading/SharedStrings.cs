using System.Xml;
using Reports.Core;

namespace Reports.Excel.Reading;

/// <summary>Reads texts made of runs, and the table of them that most cells point into.</summary>
internal static class SharedStrings
{
    /// <summary>Reads the shared string table, in its own order.</summary>
    public static List<string> Read(XmlReader reader, string part, ReadLimits limits)
    {
        reader.CheckRoot(part, "sst");
        var texts = new List<string>();
        var buffer = new TextBuffer(limits);
        while (reader.ReadElement(limits))
        {
            if (reader.LocalName != "si")
            {
                reader.SkipContent(limits);
                continue;
            }

            if (texts.Count == limits.SharedStrings)
            {
                throw Refusals.TooLarge(new Bilingual("文字表条数", "the number of shared texts"), limits.SharedStrings);
            }

            buffer.Clear();
            AppendRuns(reader, buffer, limits);
            texts.Add(buffer.Take());
        }

        return texts;
    }

    /// <summary>Gathers the text of an <c>si</c>, <c>is</c> or comment <c>text</c> element and ends on its end tag.</summary>
    /// <remarks>Phonetic runs (<c>rPh</c>) are readings of the same text and left out.</remarks>
    public static void AppendRuns(XmlReader reader, TextBuffer buffer, ReadLimits limits)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var end = reader.Depth;
        var isText = false;
        while (reader.Read() && reader.Depth > end)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "t":
                    isText = !reader.IsEmptyElement;
                    break;
                case XmlNodeType.Element when reader.LocalName is "rPh" or "extLst":
                    reader.SkipContent(limits);
                    break;
                case XmlNodeType.Element:
                    XmlReading.CheckDepth(reader, limits);
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "t":
                    isText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when isText:
                    buffer.Append(reader);
                    break;
            }
        }
    }
}
