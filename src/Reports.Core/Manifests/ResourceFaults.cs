using System.Xml.Linq;
using static Reports.Core.Manifests.ManifestNames;

namespace Reports.Core.Manifests;

/// <summary>Resources: every reference leads to one of the right kind, and none is left over.</summary>
internal static class ResourceFaults
{
    private const int LongestId = 32;

    /// <summary>What is wrong with them.</summary>
    public static IEnumerable<ManifestFault> Check(XElement root)
    {
        var resources = root.Descendants(Overrides + "Resources").Elements().Elements().Where(element => element.Attribute("id") is not null).ToList();
        var kinds = resources.ToLookup(element => element.Attribute("id")!.Value, element => element.Parent!.Name.LocalName, StringComparer.Ordinal);
        var references = root.Descendants().Where(element => element.Attribute("resid") is not null).ToList();
        foreach (var reference in references)
        {
            var id = reference.Attribute("resid")!.Value;
            var expected = KindOf(reference);
            if (id.Length is 0 or > LongestId)
            {
                yield return reference.Fault($"resid“{id}”应有 1 至 {LongestId} 个字符。", $"The resid “{id}” must have 1 to {LongestId} characters.");
            }
            else if (!kinds.Contains(id))
            {
                yield return reference.Fault($"resid“{id}”在 Resources 里没有定义。", $"The resid “{id}” is not defined in Resources.");
            }
            else if (!kinds[id].Contains(expected, StringComparer.Ordinal))
            {
                yield return reference.Fault($"resid“{id}”应定义在 bt:{expected} 里。", $"The resid “{id}” must be defined in bt:{expected}.");
            }
        }

        var used = references.Select(reference => reference.Attribute("resid")!.Value).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            var id = resource.Attribute("id")!.Value;
            if (!seen.Add(id))
            {
                yield return resource.Fault($"资源“{id}”定义了两次，请删除一个。", $"The resource “{id}” is defined twice; remove one.");
            }
            else if (!used.Contains(id))
            {
                yield return resource.Fault($"资源“{id}”没有用到，请删除。", $"The resource “{id}” is not used; remove it.");
            }
        }
    }

    private static string KindOf(XElement reference) => reference.Name.LocalName switch
    {
        "Image" => "Images",
        "SourceLocation" or "FunctionFile" or "LearnMoreUrl" => "Urls",
        "Description" => "LongStrings",
        _ => "ShortStrings",
    };
}
