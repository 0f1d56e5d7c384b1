using System.Globalization;
using System.Text;

namespace Reports.Testing.Workbooks;

/// <summary>Writes a workbook from raw sheet XML, with everything around it filled in.</summary>
public sealed class XlsxBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, string Body, string? State)> _sheets = [];
    private readonly List<string> _formats = [];
    private readonly StringBuilder _sheetLinks = new();
    private readonly StringBuilder _workbookLinks = new();
    private readonly List<(string Name, string Text)> _parts = [];
    private string? _strings;
    private string _workbookHead = "";
    private string _workbookTail = "";

    /// <summary>Adds a sheet whose <c>sheetData</c> holds <paramref name="rows"/>.</summary>
    public XlsxBuilder Sheet(string name, string rows, string? state = null, string before = "", string after = "")
    {
        _sheets.Add((name, $"{before}<sheetData>{rows}</sheetData>{after}", state));
        return this;
    }

    /// <summary>Sets the shared string table from raw <c>si</c> elements.</summary>
    public XlsxBuilder Strings(params string[] items)
    {
        _strings = string.Concat(items);
        return this;
    }

    /// <summary>Sets the number formats of the cell styles 1, 2 …: a built-in number, or a custom code.</summary>
    public XlsxBuilder Formats(params string[] formats)
    {
        _formats.AddRange(formats);
        return this;
    }

    /// <summary>Puts raw XML into the workbook part, before and behind its sheets.</summary>
    public XlsxBuilder Workbook(string head = "", string tail = "")
    {
        _workbookHead = head;
        _workbookTail = tail;
        return this;
    }

    /// <summary>Adds a part with a relationship of the first sheet to it.</summary>
    public XlsxBuilder SheetPart(string name, string kind, string xml, string? target = null)
    {
        _sheetLinks.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="p{_parts.Count}" Type="{Links}/{kind}" Target="{target ?? "/" + name}"/>""");
        _parts.Add((name, xml));
        return this;
    }

    /// <summary>Adds a part with a relationship of the workbook to it.</summary>
    public XlsxBuilder WorkbookPart(string name, string kind, string xml)
    {
        _workbookLinks.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="w{_parts.Count}" Type="{Links}/{kind}" Target="/{name}"/>""");
        _parts.Add((name, xml));
        return this;
    }

    /// <summary>The bytes of the workbook.</summary>
    public byte[] Build() => ToPackage().Build();

    /// <summary>The parts of the workbook, to be changed further.</summary>
    public PackageBuilder ToPackage()
    {
        var package = new PackageBuilder()
            .Add("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""")
            .Add("_rels/.rels", $"""<Relationships xmlns="{PackageLinks}"><Relationship Id="rId1" Type="{Links}/officeDocument" Target="xl/workbook.xml"/></Relationships>""")
            .Add("xl/workbook.xml", WorkbookXml())
            .Add("xl/_rels/workbook.xml.rels", WorkbookLinksXml());
        for (var sheet = 1; sheet <= _sheets.Count; sheet++)
        {
            package.Add($"xl/worksheets/sheet{sheet}.xml", $"""<worksheet xmlns="{Main}" xmlns:r="{Links}">{_sheets[sheet - 1].Body}</worksheet>""");
        }

        if (_strings is not null)
        {
            package.Add("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{_strings}</sst>""");
        }

        if (_formats.Count > 0)
        {
            package.Add("xl/styles.xml", StylesXml());
        }

        if (_sheetLinks.Length > 0)
        {
            package.Add("xl/worksheets/_rels/sheet1.xml.rels", $"""<Relationships xmlns="{PackageLinks}">{_sheetLinks}</Relationships>""");
        }

        _parts.ForEach(part => package.Add(part.Name, part.Text));
        return package;
    }

    private string WorkbookXml()
    {
        var sheets = _sheets.Select((sheet, at) =>
            $"""<sheet name="{sheet.Name}" sheetId="{at + 1}"{(sheet.State is null ? "" : $" state=\"{sheet.State}\"")} r:id="s{at + 1}"/>""");
        return $"""<workbook xmlns="{Main}" xmlns:r="{Links}">{_workbookHead}<sheets>{string.Concat(sheets)}</sheets>{_workbookTail}</workbook>""";
    }

    private string WorkbookLinksXml()
    {
        var sheets = _sheets.Select((_, at) =>
            $"""<Relationship Id="s{at + 1}" Type="{Links}/worksheet" Target="worksheets/sheet{at + 1}.xml"/>""");
        var strings = _strings is null ? "" : $"""<Relationship Id="strings" Type="{Links}/sharedStrings" Target="sharedStrings.xml"/>""";
        var styles = _formats.Count == 0 ? "" : $"""<Relationship Id="styles" Type="{Links}/styles" Target="styles.xml"/>""";
        return $"""<Relationships xmlns="{PackageLinks}">{string.Concat(sheets)}{strings}{styles}{_workbookLinks}</Relationships>""";
    }

    private string StylesXml()
    {
        var codes = new StringBuilder();
        var styles = new StringBuilder("""<xf numFmtId="0"/>""");
        for (var at = 0; at < _formats.Count; at++)
        {
            var isBuiltIn = int.TryParse(_formats[at], CultureInfo.InvariantCulture, out var id);
            id = isBuiltIn ? id : 164 + at;
            codes.Append(isBuiltIn ? "" : string.Create(CultureInfo.InvariantCulture, $"""<numFmt numFmtId="{id}" formatCode="{System.Security.SecurityElement.Escape(_formats[at])}"/>"""));
            styles.Append(CultureInfo.InvariantCulture, $"""<xf numFmtId="{id}" applyNumberFormat="1"/>""");
        }

        return $"""<styleSheet xmlns="{Main}"><numFmts>{codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{styles}</cellXfs></styleSheet>""";
    }
}
