using System.Globalization;
using System.Xml.Linq;
using static Reports.Core.Manifests.ManifestNames;

namespace Reports.Core.Manifests;

/// <summary>Hosts and what they must be able to do.</summary>
internal static class HostFaults
{
    private static readonly string[] Known = ["Workbook", "Document"];

    // Requirement sets that our hosts have; the floor is what Office 2021 and older can do.
    private static readonly Dictionary<string, (string[] Hosts, double Floor)> Sets = new(StringComparer.Ordinal)
    {
        ["ExcelApi"] = (["Workbook"], 1.7),
        ["WordApi"] = (["Document"], 1.3),
        ["DialogApi"] = (["Workbook", "Document"], 1.2),
        ["AddinCommands"] = (["Workbook", "Document"], 1.1),
        ["OpenBrowserWindowApi"] = (["Workbook", "Document"], 1.1),
        ["ImageCoercion"] = (["Workbook", "Document"], 1.1),
        ["TableCoercion"] = (["Workbook", "Document"], 1.1),
        ["TextCoercion"] = (["Workbook", "Document"], 1.1),
        ["OoxmlCoercion"] = (["Document"], 1.1),
        ["Settings"] = (["Workbook", "Document"], 1.1),
        ["Selection"] = (["Workbook", "Document"], 1.1),
        ["File"] = (["Workbook", "Document"], 1.1),
    };

    /// <summary>What is wrong with them.</summary>
    public static IEnumerable<ManifestFault> Check(XElement root)
    {
        var hosts = root.Elements(Office + "Hosts").Elements(Office + "Host").ToList();
        var names = hosts.ConvertAll(host => host.Attribute("Name")?.Value ?? "");
        for (var at = 0; at < hosts.Count; at++)
        {
            if (!Known.Contains(names[at], StringComparer.Ordinal))
            {
                yield return hosts[at].Fault($"不支持宿主“{names[at]}”，这里只用 Workbook（Excel）和 Document（Word）。", $"The host “{names[at]}” is not supported; use Workbook (Excel) and Document (Word).");
            }
            else if (names.IndexOf(names[at]) < at)
            {
                yield return hosts[at].Fault($"宿主“{names[at]}”出现了两次，请删除一个。", $"The host “{names[at]}” occurs twice; remove one.");
            }
        }

        foreach (var host in root.Descendants(Overrides + "Hosts").Elements(Overrides + "Host"))
        {
            var type = host.Attribute(ManifestNames.Type)?.Value ?? "";
            if (!names.Contains(type, StringComparer.Ordinal))
            {
                yield return host.Fault($"功能区为“{type}”定义了按钮，但上面的 Hosts 里没有这个宿主。", $"The ribbon has buttons for “{type}”, but Hosts above does not name it.");
            }
        }

        foreach (var fault in root.Descendants().Where(element => element.Name.LocalName == "Set").SelectMany(set => CheckSet(set, names)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<ManifestFault> CheckSet(XElement set, List<string> hosts)
    {
        var name = set.Attribute("Name")?.Value ?? "";
        var least = set.Attribute("MinVersion")?.Value ?? set.Parent?.Attribute("DefaultMinVersion")?.Value ?? "1.1";
        if (!Sets.TryGetValue(name, out var known))
        {
            yield return set.Fault($"没有名为“{name}”的要求集，请检查拼写。", $"There is no requirement set “{name}”; check its spelling.");
            yield break;
        }

        if (!double.TryParse(least, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) || !Version.TryParse(least, out var version))
        {
            yield return set.Fault($"{name} 的版本“{least}”不对，应写成 1.1 这样的形式。", $"The version “{least}” of {name} is wrong; write it like 1.1.");
            yield break;
        }

        if (version > Version.Parse(known.Floor.ToString("0.0", CultureInfo.InvariantCulture)))
        {
            yield return set.Fault(
                $"{name} {least} 高于本项目的下限 {known.Floor.ToString("0.0", CultureInfo.InvariantCulture)}：旧版 Office 会不显示加载项，更新的功能请在运行时检查。",
                $"{name} {least} is above the floor {known.Floor.ToString("0.0", CultureInfo.InvariantCulture)}: older Office would not show the add-in. Check for more at run time.");
        }

        foreach (var host in hosts.Where(host => Known.Contains(host, StringComparer.Ordinal) && !known.Hosts.Contains(host, StringComparer.Ordinal)))
        {
            yield return set.Fault($"{host} 没有 {name}，加载项在那里不会出现。请去掉这个要求集或这个宿主。", $"{host} does not have {name}, so the add-in would not appear there. Take off the set or the host.");
        }
    }
}
