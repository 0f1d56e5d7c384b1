using System.Text;
using System.Xml;
using System.Xml.Linq;
using static Reports.Core.Manifests.ManifestNames;

namespace Reports.Core.Manifests;

/// <summary>Fills the manifest's template in for one deployment. The same wishes give the same bytes.</summary>
public static class ManifestWriter
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>The manifest as UTF-8.</summary>
    /// <param name="template">The template's text.</param>
    /// <param name="cloud">Which Office it is for.</param>
    /// <param name="origin">Where the service is reached, as <see cref="ManifestOrigin"/> gave it.</param>
    /// <param name="hosts">Which programs it is for.</param>
    /// <param name="version">Its version, four numbers; must rise with every change, or caches keep the old one.</param>
    public static byte[] Write(string template, Cloud cloud, string origin, AddInHosts hosts, string version)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(cloud);
        var manifest = XDocument.Parse(template);
        manifest.Nodes().OfType<XComment>().Remove();
        var root = manifest.Root!;
        SetDomains(root, [origin, .. cloud.AppDomains]);
        KeepHosts(root, hosts);
        var (set, least) = Floor(hosts);
        Fill(root, new(StringComparer.Ordinal)
        {
            ["{{id}}"] = IdOf(hosts),
            ["{{version}}"] = version,
            ["{{origin}}"] = origin,
            ["{{set}}"] = set,
            ["{{minVersion}}"] = least,
        });
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            manifest.Save(writer);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>The manifest's version for a version of the program: Office wants four numbers, the first at least 1.</summary>
    public static string VersionFor(Version program)
    {
        ArgumentNullException.ThrowIfNull(program);
        return new Version(Math.Max(1, program.Major), program.Minor, Math.Max(0, program.Build), 0).ToString();
    }

    // Ids never change: Office tells add-ins apart by them.
    private static string IdOf(AddInHosts hosts) => hosts switch
    {
        AddInHosts.Excel => "2717c169-5477-44b5-9af4-0645c4234042",
        AddInHosts.Word => "e2a109ef-f95b-48ae-9c65-6affdbffb33a",
        _ => "b1b245b9-a907-43b2-9773-7946aefeabd3",
    };

    // Requirements hold for every host of a manifest, and Word has no ExcelApi: with both, only what both have can be demanded.
    private static (string Set, string Least) Floor(AddInHosts hosts) => hosts switch
    {
        AddInHosts.Excel => ("ExcelApi", "1.7"),
        AddInHosts.Word => ("WordApi", "1.3"),
        _ => ("DialogApi", "1.1"),
    };

    private static void SetDomains(XElement root, IEnumerable<string> domains) =>
        root.Element(Office + "AppDomains")!.ReplaceNodes(domains.Select(domain => new XElement(Office + "AppDomain", domain)));

    private static void KeepHosts(XElement root, AddInHosts hosts)
    {
        var dropped = hosts switch { AddInHosts.Excel => "Document", AddInHosts.Word => "Workbook", _ => "" };
        root.Elements(Office + "Hosts").Elements().Where(host => host.Attribute("Name")?.Value == dropped).Remove();
        root.Descendants(Overrides + "Host").Where(host => host.Attribute(ManifestNames.Type)?.Value == dropped).Remove();
        var used = root.Descendants().Attributes("resid").Select(attribute => attribute.Value).ToHashSet(StringComparer.Ordinal);
        root.Descendants(Overrides + "Resources").Elements().Elements().Where(resource => !used.Contains(resource.Attribute("id")!.Value)).Remove();
    }

    private static void Fill(XElement root, Dictionary<string, string> values)
    {
        string Filled(string text) => values.Aggregate(text, (filled, value) => filled.Replace(value.Key, value.Value, StringComparison.Ordinal));
        foreach (var attribute in root.DescendantsAndSelf().Attributes())
        {
            attribute.Value = Filled(attribute.Value);
        }

        foreach (var text in root.DescendantNodes().OfType<XText>())
        {
            text.Value = Filled(text.Value);
        }
    }
}
