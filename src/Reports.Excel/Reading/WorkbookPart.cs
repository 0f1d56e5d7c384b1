using System.Xml;
using Reports.Core;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>What the workbook part says: its sheets, its names and how it counts days.</summary>
internal sealed record WorkbookPart(
    IReadOnlyList<SheetEntry> Sheets,
    IReadOnlyDictionary<string, string> DefinedNames,
    bool Uses1904,
    bool HasExternalReferences)
{
    /// <summary>Reads the workbook part.</summary>
    public static WorkbookPart Read(XmlReader reader, string part, ReadLimits limits)
    {
        reader.CheckRoot(part, "workbook");
        var sheets = new List<SheetEntry>();
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var uses1904 = false;
        var hasExternal = false;
        var buffer = new TextBuffer(limits);
        while (reader.ReadElement(limits))
        {
            switch (reader.LocalName)
            {
                case "sheet" when reader.Depth == 2:
                    sheets.Add(ReadSheet(reader));
                    break;
                case "workbookPr":
                    uses1904 = XmlReading.IsTrue(reader.GetAttribute("date1904"));
                    break;
                case "externalReference":
                    hasExternal = true;
                    break;
                case "definedName":
                    ReadName(reader, names, buffer);
                    break;
                case "extLst":
                    reader.SkipContent(limits);
                    break;
            }

            limits.CheckMarks(names.Count, part);
            if (sheets.Count > limits.Sheets)
            {
                throw Refusals.TooLarge(new Bilingual("工作表数", "the number of sheets"), limits.Sheets);
            }
        }

        return new WorkbookPart(sheets, names, uses1904, hasExternal);
    }

    private static SheetEntry ReadSheet(XmlReader reader)
    {
        var (name, id, state) = ("", "", "");
        while (reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "name":
                    name = ValidText.Of(EscapedText.Decode(reader.Value));
                    break;
                case "id":
                    id = reader.Value;
                    break;
                case "state":
                    state = reader.Value;
                    break;
            }
        }

        reader.MoveToElement();
        return new SheetEntry(name, id, state switch
        {
            "hidden" => SheetVisibility.Hidden,
            "veryHidden" => SheetVisibility.VeryHidden,
            _ => SheetVisibility.Visible,
        });
    }

    private static void ReadName(XmlReader reader, Dictionary<string, string> names, TextBuffer buffer)
    {
        var name = reader.GetAttribute("name");
        var isLocal = reader.GetAttribute("localSheetId") is not null;
        var refersTo = reader.ReadText(buffer);
        if (name is not null && !isLocal)
        {
            names[ValidText.Of(name)] = refersTo;
        }
    }
}
