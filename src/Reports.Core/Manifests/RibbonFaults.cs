using System.Xml.Linq;
using static Reports.Core.Manifests.ManifestNames;

namespace Reports.Core.Manifests;

/// <summary>The ribbon: its tab, groups, buttons and icons.</summary>
internal static class RibbonFaults
{
    private const int LongestId = 125;
    private static readonly string[] Sizes = ["16", "32", "80"];
    private static readonly string[] Owners = ["CustomTab", "OfficeTab", "Group", "Control"];

    /// <summary>What is wrong with it.</summary>
    public static IEnumerable<ManifestFault> Check(XElement root)
    {
        if (root.Attribute(ManifestNames.Type)?.Value != "TaskPaneApp")
        {
            yield return root.Fault("OfficeApp 的 xsi:type 应为 TaskPaneApp。", "OfficeApp must have xsi:type TaskPaneApp.");
        }

        foreach (var overrides in root.Elements(Overrides + "VersionOverrides").Where(element => element.Attribute(ManifestNames.Type)?.Value != "VersionOverridesV1_0"))
        {
            yield return overrides.Fault("任务窗格加载项的 VersionOverrides 应为 xsi:type=\"VersionOverridesV1_0\"。", "VersionOverrides of a task pane add-in must have xsi:type=\"VersionOverridesV1_0\".");
        }

        foreach (var point in root.Descendants(Overrides + "ExtensionPoint").Where(element => element.Attribute(ManifestNames.Type)?.Value is not ("PrimaryCommandSurface" or "ContextMenu")))
        {
            yield return point.Fault("ExtensionPoint 的 xsi:type 应为 PrimaryCommandSurface。", "ExtensionPoint must have xsi:type PrimaryCommandSurface.");
        }

        foreach (var fault in Ids(root).Concat(root.Descendants(Overrides + "Control").SelectMany(Control)).Concat(root.Descendants(Overrides + "Icon").SelectMany(Icon)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<ManifestFault> Ids(XElement root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in root.Descendants().Where(element => element.Name.Namespace == Overrides && Owners.Contains(element.Name.LocalName, StringComparer.Ordinal)))
        {
            var id = element.Attribute("id")?.Value ?? "";
            if (id.Length is 0 or > LongestId)
            {
                yield return element.Fault($"{element.Shown()} 要有 id，不超过 {LongestId} 个字符。", $"{element.Shown()} needs an id of at most {LongestId} characters.");
            }
            else if (element.Name.LocalName != "OfficeTab" && !seen.Add(id))
            {
                yield return element.Fault($"id“{id}”已经用过，请换一个。", $"The id “{id}” is taken; choose another.");
            }
        }
    }

    private static IEnumerable<ManifestFault> Control(XElement control)
    {
        if (control.Attribute(ManifestNames.Type)?.Value is not ("Button" or "Menu"))
        {
            yield return control.Fault("Control 的 xsi:type 应为 Button。", "Control must have xsi:type Button.");
        }

        foreach (var action in control.Elements(Overrides + "Action"))
        {
            var type = action.Attribute(ManifestNames.Type)?.Value;
            if (type is not ("ShowTaskpane" or "ExecuteFunction"))
            {
                yield return action.Fault("Action 的 xsi:type 应为 ShowTaskpane。", "Action must have xsi:type ShowTaskpane.");
            }
            else if (type == "ShowTaskpane" && action.Element(Overrides + "SourceLocation") is null)
            {
                yield return action.Fault("ShowTaskpane 缺少 SourceLocation，不知道打开哪个页面。", "ShowTaskpane lacks SourceLocation, so it is not known which page to open.");
            }
        }
    }

    private static IEnumerable<ManifestFault> Icon(XElement icon)
    {
        var sizes = icon.Elements(Basic + "Image").Select(image => image.Attribute("size")?.Value ?? "").ToList();
        foreach (var missing in Sizes.Where(size => !sizes.Contains(size, StringComparer.Ordinal)))
        {
            yield return icon.Fault($"图标缺少 {missing} 像素的一张，必须有 16、32、80 三种。", $"The icon lacks its {missing} pixel image; 16, 32 and 80 are required.");
        }

        if (sizes.GroupBy(size => size, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            yield return icon.Fault($"图标的 {twice.Key} 像素图出现了两次。", $"The icon has its {twice.Key} pixel image twice.");
        }
    }
}
