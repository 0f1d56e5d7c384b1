using System.Xml.Linq;

namespace Reports.Excel.Annotating;

/// <summary>The namespaces of a workbook: those of ordinary files, or those of strict OOXML (ISO/IEC 29500 part 1).</summary>
/// <param name="Main">Namespace of sheets, styles and comments.</param>
/// <param name="Links">Namespace of relationship ids and start of relationship types.</param>
internal sealed record Dialect(string Main, string Links)
{
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>Namespace of relationship parts.</summary>
    public static XNamespace PackageLinks { get; } = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Namespace of the part that lists content types.</summary>
    public static XNamespace ContentTypes { get; } = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>The dialect of a workbook part.</summary>
    public static Dialect Of(XDocument workbook) => workbook.Root!.Name.NamespaceName == StrictMain
        ? new Dialect(StrictMain, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        : new Dialect("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
}
