using System.Xml;
using System.Xml.Linq;
using static Reports.Core.Manifests.ManifestNames;

namespace Reports.Core.Manifests;

/// <summary>Checks an add-in only manifest without asking anybody: what Office would refuse, and where it stands.</summary>
public static class ManifestChecker
{
    private const int MostCharacters = 1 << 20;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters };

    /// <summary>All faults in the order of the file.</summary>
    /// <param name="manifest">The bytes of the file.</param>
    /// <param name="sizeOf">Width and height in pixels of the picture at the end of an address; null when it is not there to look at.</param>
    public static IReadOnlyList<ManifestFault> Check(byte[] manifest, Func<string, (int Width, int Height)?>? sizeOf = null)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        XElement root;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(manifest, writable: false), Settings);
            root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException wrong)
        {
            return [new(Math.Max(1, wrong.LineNumber), "", new(
                "不是正确的 XML：请检查这一行及上一行的标签是否配对、引号是否成对；清单里也不能有 DOCTYPE。",
                "Not well-formed XML: check that tags and quotes of this line and the one above are paired; a manifest has no DOCTYPE either."))];
        }

        if (root.Name != Office + "OfficeApp")
        {
            return [root.Fault($"根元素应为 OfficeApp（{Office.NamespaceName}），这不是 Office 加载项的 XML 清单。", $"The root element must be OfficeApp ({Office.NamespaceName}); this is no add-in only manifest.")];
        }

        return
        [
            .. ElementOrder.Check(root)
                .Concat(IdentityFaults.Check(root))
                .Concat(WordingFaults.Check(root))
                .Concat(AddressFaults.Check(root))
                .Concat(HostFaults.Check(root))
                .Concat(RibbonFaults.Check(root))
                .Concat(ResourceFaults.Check(root))
                .Concat(PictureFaults.Check(root, sizeOf ?? (_ => null)))
                .OrderBy(fault => fault.Line),
        ];
    }
}
