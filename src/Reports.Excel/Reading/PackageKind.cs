using System.Text;
using System.Xml;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Makes sure that a zip archive is an xlsx workbook, and says what it is otherwise.</summary>
internal static class PackageKind
{
    private const string ContentTypes = "[Content_Types].xml";
    private const int MostMimetypeBytes = 256;

    /// <summary>The name of the workbook part; refuses archives that hold something else.</summary>
    public static string FindWorkbookPart(WorkbookPackage package)
    {
        RefuseOpenDocument(package);
        var types = package.Has(ContentTypes) ? package.Read(ContentTypes, reader => ReadTypes(reader, package.Limits)) : [];
        RefuseOtherOffice(types);
        if (types.Any(type => Has(type, "macroEnabled") || Has(type, "vbaProject"))
            || package.Names.Any(name => Has(name, "vbaProject.bin")))
        {
            throw ForeignFiles.Macros();
        }

        var workbook = package.Relationships("").FirstOrDefault(link => link.Kind == "officeDocument" && !link.IsExternal)?.Target;
        if (workbook is not null)
        {
            RefuseOtherPlaces(workbook);
            return package.Has(workbook) ? workbook : throw Refusals.MissingPart(workbook);
        }

        const string usual = "xl/workbook.xml";
        return package.Has(usual) ? usual : throw RefuseArchive(package, types);
    }

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static void RefuseOpenDocument(WorkbookPackage package)
    {
        if (!package.Has("mimetype"))
        {
            return;
        }

        var type = Encoding.ASCII.GetString(package.ReadStart("mimetype", MostMimetypeBytes));
        if (Has(type, "opendocument"))
        {
            throw ForeignFiles.OpenDocument(Has(type, "spreadsheet"));
        }
    }

    private static void RefuseOtherOffice(List<string> types)
    {
        // A workbook may embed documents, so only the types of main parts count; an embedded file has its own package.
        var mains = types.FindAll(type => Has(type, ".main"));
        if (mains.Exists(type => Has(type, "spreadsheetml")))
        {
            return;
        }

        if (mains.Exists(type => Has(type, "sheet.binary")))
        {
            throw ForeignFiles.Binary();
        }

        if (mains.Exists(type => Has(type, "wordprocessingml") || Has(type, "ms-word")))
        {
            throw ForeignFiles.Word();
        }

        if (mains.Exists(type => Has(type, "presentationml") || Has(type, "ms-powerpoint")))
        {
            throw ForeignFiles.Presentation();
        }
    }

    private static void RefuseOtherPlaces(string workbook)
    {
        if (workbook.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
        {
            throw ForeignFiles.Binary();
        }

        if (workbook.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
        {
            throw ForeignFiles.Word();
        }

        if (workbook.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
        {
            throw ForeignFiles.Presentation();
        }
    }

    private static WorkbookUnreadableException RefuseArchive(WorkbookPackage package, List<string> types) =>
        package.Names.Any(name => name.EndsWith(".iwa", StringComparison.OrdinalIgnoreCase))
            ? ForeignFiles.Other("苹果 Numbers 表格（.numbers）", "an Apple Numbers file (.numbers)")
        : package.Names.Any(name => name.Equals("OFD.xml", StringComparison.OrdinalIgnoreCase))
            ? ForeignFiles.Other("OFD 文件", "an OFD file")
        : types.Count > 0
            ? Refusals.MissingPart("xl/workbook.xml")
        : ForeignFiles.Archive(package.Names.Any(name =>
            name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".xls", StringComparison.OrdinalIgnoreCase)));

    private static List<string> ReadTypes(XmlReader reader, ReadLimits limits)
    {
        var types = new List<string>();
        while (reader.ReadElement(limits))
        {
            var type = reader.GetAttribute("ContentType");
            if (type is not null)
            {
                types.Add(type);
                limits.CheckMarks(types.Count, ContentTypes);
            }
        }

        return types;
    }
}
