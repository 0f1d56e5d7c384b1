using System.Xml;
using System.Xml.Linq;

namespace Reports.Core.Manifests;

/// <summary>Makes faults with their places.</summary>
internal static class ManifestFaults
{
    /// <summary>A fault at an element.</summary>
    public static ManifestFault Fault(this XElement element, string zh, string en) =>
        new(((IXmlLineInfo)element).LineNumber, PathOf(element), new(zh, en));

    /// <summary>The name of an element with its prefix, for messages.</summary>
    public static string Shown(this XElement element) =>
        element.Name.Namespace == ManifestNames.Basic ? "bt:" + element.Name.LocalName : element.Name.LocalName;

    private static string PathOf(XElement element) => string.Join('/', element.AncestorsAndSelf().Reverse().Select(Step));

    private static string Step(XElement element)
    {
        var twins = element.Parent?.Elements(element.Name).ToList() ?? [element];
        return twins.Count == 1 ? element.Shown() : $"{element.Shown()}[{(twins.IndexOf(element) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}]";
    }
}
