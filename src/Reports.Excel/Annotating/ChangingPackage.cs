using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reports.Excel.Patching;
using Reports.Excel.Reading;

namespace Reports.Excel.Annotating;

/// <summary>The parts of a workbook file with changes made to them so far.</summary>
internal sealed class ChangingPackage(byte[] file, WorkbookPackage package)
{
    private readonly Dictionary<string, byte[]> _now = new(StringComparer.Ordinal);

    /// <summary>The package as it was.</summary>
    public WorkbookPackage Original => package;

    /// <summary>Names of parts that the file had and that are changed.</summary>
    public IEnumerable<string> Changed => _now.Keys.Where(package.Has).Order(StringComparer.Ordinal);

    /// <summary>Names of parts that are new.</summary>
    public IEnumerable<string> Added => _now.Keys.Where(name => !package.Has(name)).Order(StringComparer.Ordinal);

    /// <summary>Whether there is such a part now.</summary>
    public bool Has(string part) => _now.ContainsKey(part) || package.Has(part);

    /// <summary>The bytes of a part now.</summary>
    public byte[] Bytes(string part) => _now.TryGetValue(part, out var bytes) ? bytes : package.ReadAll(part);

    /// <summary>Gives a part new bytes, or adds it.</summary>
    public void Set(string part, byte[] bytes) => _now[part] = bytes;

    /// <summary>Gives a part new text in UTF-8, or adds it.</summary>
    public void Set(string part, string text) => _now[part] = Encoding.UTF8.GetBytes(text);

    /// <summary>A part as XML.</summary>
    public XDocument Xml(string part)
    {
        using var stream = new MemoryStream(Bytes(part));
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Gives a part new XML, without reformatting.</summary>
    public void Set(string part, XDocument document)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            document.Save(writer);
        }

        _now[part] = stream.ToArray();
    }

    /// <summary>Makes replacements in a part's text; false when its encoding does not allow that.</summary>
    public bool TrySplice(string part, Func<string, IEnumerable<Splice>> splices)
    {
        if (PartText.Read(Bytes(part)) is not { } text)
        {
            return false;
        }

        _now[part] = text.Encode(Splice.Apply(text.Text, splices(text.Text)));
        return true;
    }

    /// <summary>The rewriter of the file with all changes in it.</summary>
    public ZipRewriter Rewriter()
    {
        var rewriter = new ZipRewriter(file);
        foreach (var (name, bytes) in _now)
        {
            if (package.Has(name))
            {
                rewriter.Replace(name, bytes);
            }
            else
            {
                rewriter.Add(name, bytes);
            }
        }

        return rewriter;
    }
}
