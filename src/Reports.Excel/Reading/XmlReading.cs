using System.Xml;
using Reports.Core;

namespace Reports.Excel.Reading;

/// <summary>Small steps over XML that every part reader takes.</summary>
internal static class XmlReading
{
    /// <summary>Moves to the next element, whatever its depth; false at the end of the part. Refuses too deep nesting.</summary>
    public static bool ReadElement(this XmlReader reader, ReadLimits limits)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                CheckDepth(reader, limits);
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves past the current element and all that it holds, onto its end tag; stays when it is empty.</summary>
    public static void SkipContent(this XmlReader reader, ReadLimits limits)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            CheckDepth(reader, limits);
        }
    }

    /// <summary>The text inside the current element, escapes undone; ends on its end tag.</summary>
    public static string ReadText(this XmlReader reader, TextBuffer buffer)
    {
        buffer.Clear();
        reader.AppendText(buffer);
        return buffer.Take();
    }

    /// <summary>Gathers the text inside the current element and ends on its end tag.</summary>
    public static void AppendText(this XmlReader reader, TextBuffer buffer)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var end = reader.Depth;
        while (reader.Read() && reader.Depth > end)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA
                or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                buffer.Append(reader);
            }
        }
    }

    /// <summary>Refuses XML that nests too deep.</summary>
    public static void CheckDepth(XmlReader reader, ReadLimits limits)
    {
        if (reader.Depth > limits.XmlDepth)
        {
            throw Refusals.TooLarge(new Bilingual("XML 嵌套层数", "the nesting of XML"), limits.XmlDepth);
        }
    }

    /// <summary>Refuses a part that is something else than its place says.</summary>
    public static void CheckRoot(this XmlReader reader, string part, params ReadOnlySpan<string> expected)
    {
        if (!expected.Contains(reader.LocalName))
        {
            throw Refusals.WrongRoot(part, expected[0]);
        }
    }

    /// <summary>Whether the attribute holds a true value: <c>1</c>, <c>true</c> or <c>on</c>.</summary>
    public static bool IsTrue(string? value) => value is "1" or "true" or "on";

    /// <summary>Refuses more small things of one kind than the limit.</summary>
    public static void CheckMarks(this ReadLimits limits, int count, string part)
    {
        if (count > limits.Marks)
        {
            throw Refusals.TooLarge(new Bilingual("条目数", "the number of items"), limits.Marks, part);
        }
    }
}
