using System.Globalization;
using Reports.Excel.Patching;

namespace Reports.Excel.Annotating;

/// <summary>Registers the index sheet in the workbook part: its tab, and names that lead to it and to its filter.</summary>
internal static class WorkbookIndex
{
    private static readonly string[] Followers = ["calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"];

    /// <summary>The replacements in the workbook part.</summary>
    /// <param name="workbook">Its text.</param>
    /// <param name="dialect">Its namespaces.</param>
    /// <param name="index">The index sheet.</param>
    /// <param name="id">Relationship id of the index sheet.</param>
    public static IEnumerable<Splice> Splices(string workbook, Dialect dialect, IndexSheet index, string id)
    {
        var scanner = new XmlScanner(workbook);
        XmlTag? root = null;
        int? follower = null;
        (int Close, int Count, int LastId) sheets = (0, 0, 0);
        (XmlTag Open, int Close, bool HasName)? names = null;
        while (scanner.Next(out var tag))
        {
            if (root is null)
            {
                root = tag;
            }
            else if (tag.IsEnd)
            {
                follower ??= tag.Start;
            }
            else if (tag.LocalName is "sheets")
            {
                sheets = ReadSheets(scanner);
            }
            else if (tag.LocalName is "definedNames")
            {
                names = ReadNames(scanner, tag, index.Name);
            }
            else
            {
                follower ??= Array.IndexOf(Followers, tag.LocalName.ToString()) >= 0 ? tag.Start : null;
                scanner.Skip(tag);
            }
        }

        var prefix = root!.Value.Prefix;
        yield return new Splice(sheets.Close, 0, string.Create(
            CultureInfo.InvariantCulture,
            $"<{prefix}sheet xmlns:fx=\"{dialect.Links}\" name=\"{CellXml.Escape(index.Name)}\" sheetId=\"{sheets.LastId + 1}\" fx:id=\"{id}\"/>"));
        var added = NamesOf(prefix, index, sheets.Count, names?.HasName ?? false);
        yield return names switch
        {
            null => new Splice(follower ?? workbook.Length, 0, $"<{prefix}definedNames>{added}</{prefix}definedNames>"),
            { Open.IsEmpty: true } empty => new Splice(empty.Open.Start, empty.Open.End - empty.Open.Start, $"<{prefix}definedNames>{added}</{prefix}definedNames>"),
            { } there => new Splice(there.Close, 0, added),
        };
    }

    private static string NamesOf(string prefix, IndexSheet index, int sheet, bool isTaken)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"$A${IndexSheet.HeaderRow}:$H${index.LastRow}");
        var head = string.Create(CultureInfo.InvariantCulture, $"${IndexSheet.HeaderRow}:${IndexSheet.HeaderRow}");
        string Name(string attributes, string cells) =>
            $"<{prefix}definedName {attributes}>{CellXml.Escape(IndexSheet.Reference(index.Name, cells))}</{prefix}definedName>";
        var local = string.Create(CultureInfo.InvariantCulture, $"localSheetId=\"{sheet}\"");
        return Name($"name=\"_xlnm._FilterDatabase\" {local} hidden=\"1\"", range)
            + Name($"name=\"_xlnm.Print_Titles\" {local}", head)
            + (isTaken ? "" : Name("name=\"检查结果\"", "$A$1"));
    }

    private static (int Close, int Count, int LastId) ReadSheets(XmlScanner scanner)
    {
        var (count, last) = (0, 0);
        while (scanner.Next(out var sheet) && !sheet.IsEnd)
        {
            count++;
            last = int.TryParse(scanner.Attribute(sheet, "sheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? Math.Max(last, id) : last;
            scanner.Skip(sheet);
        }

        return (scanner.LastStart, count, last);
    }

    private static (XmlTag Open, int Close, bool HasName) ReadNames(XmlScanner scanner, XmlTag open, string name)
    {
        var hasName = false;
        while (!open.IsEmpty && scanner.Next(out var tag) && !tag.IsEnd)
        {
            hasName |= string.Equals(scanner.Attribute(tag, "name"), name, StringComparison.OrdinalIgnoreCase) || scanner.Attribute(tag, "name") == "检查结果";
            scanner.Skip(tag);
        }

        return (open, scanner.LastStart, hasName);
    }
}
