using System.Xml.Linq;
using static Reports.Core.Manifests.ManifestNames;

namespace Reports.Core.Manifests;

/// <summary>Which elements stand where: Office refuses a manifest whose elements are in another order.</summary>
internal static class ElementOrder
{
    private static readonly Dictionary<XName, ChildRule[]> Children = new()
    {
        [Office + "OfficeApp"] = Of(Office, "Id", "AlternateId?", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains?", "Hosts", "Requirements?", "DefaultSettings", "Permissions")
            .Concat(Of(Overrides, "VersionOverrides?")).Concat(Of(Office, "ExtendedOverrides?")).ToArray(),
        [Office + "AppDomains"] = Of(Office, "AppDomain+"),
        [Office + "Hosts"] = Of(Office, "Host+"),
        [Office + "Requirements"] = Of(Office, "Sets?", "Methods?"),
        [Office + "Sets"] = Of(Office, "Set+"),
        [Office + "DefaultSettings"] = Of(Office, "SourceLocation", "RequestedWidth?", "RequestedHeight?"),
        [Overrides + "VersionOverrides"] = Of(Overrides, "Description?", "Requirements?", "Hosts", "Resources", "WebApplicationInfo?", "EquivalentAddins?"),
        [Overrides + "Hosts"] = Of(Overrides, "Host+"),
        [Overrides + "Host"] = Of(Overrides, "Runtimes?", "AllFormFactors?", "DesktopFormFactor"),
        [Overrides + "DesktopFormFactor"] = Of(Overrides, "GetStarted?", "FunctionFile?", "ExtensionPoint+"),
        [Overrides + "ExtensionPoint"] = Of(Overrides, "CustomTab?", "OfficeTab*", "OfficeMenu*"),
        [Overrides + "CustomTab"] = Of(Overrides, "Group+", "Label", "InsertAfter?", "InsertBefore?"),
        [Overrides + "OfficeTab"] = Of(Overrides, "Group+"),
        [Overrides + "Group"] = Of(Overrides, "Label", "Icon", "Control+", "OverriddenByRibbonApi?"),
        [Overrides + "Supertip"] = Of(Overrides, "Title", "Description"),
        [Overrides + "Icon"] = Of(Basic, "Image+"),
        [Overrides + "Resources"] = Of(Basic, "Images", "Urls", "ShortStrings", "LongStrings?"),
        [Basic + "Images"] = Of(Basic, "Image+"),
        [Basic + "Urls"] = Of(Basic, "Url+"),
        [Basic + "ShortStrings"] = Of(Basic, "String+"),
        [Basic + "LongStrings"] = Of(Basic, "String+"),
    };

    private static readonly ChildRule[] Button = Of(Overrides, "Label", "Supertip", "Icon", "Action", "Enabled?", "OverriddenByRibbonApi?");

    /// <summary>Unknown, missing, doubled and misplaced elements.</summary>
    public static IEnumerable<ManifestFault> Check(XElement root) =>
        root.DescendantsAndSelf().SelectMany(element =>
            Children.TryGetValue(element.Name, out var rules) ? Check(element, rules)
            : element.Name == Overrides + "Control" && element.Attribute(ManifestNames.Type)?.Value == "Button" ? Check(element, Button)
            : []);

    private static IEnumerable<ManifestFault> Check(XElement parent, ChildRule[] rules)
    {
        var farthest = -1;
        foreach (var child in parent.Elements())
        {
            var at = Array.FindIndex(rules, rule => rule.Name == child.Name);
            if (at < 0)
            {
                yield return child.Fault(
                    $"{parent.Shown()} 里不能有 {child.Shown()}。请检查拼写和命名空间，或删除它。",
                    $"{parent.Shown()} cannot hold {child.Shown()}. Check its spelling and namespace, or remove it.");
                continue;
            }

            if (at < farthest)
            {
                var before = rules[farthest].Name.LocalName;
                yield return child.Fault(
                    $"元素顺序不对：{child.Shown()} 应在 {before} 之前。Office 不接受其他顺序。",
                    $"Wrong order: {child.Shown()} belongs before {before}. Office takes no other order.");
            }
            else if (at == farthest && !rules[at].Many)
            {
                yield return child.Fault($"{child.Shown()} 只能出现一次，请删除多余的。", $"{child.Shown()} may occur once only; remove the other.");
            }

            farthest = Math.Max(farthest, at);
        }

        foreach (var missing in rules.Where(rule => rule.Required && !parent.Elements(rule.Name).Any()))
        {
            yield return parent.Fault($"{parent.Shown()} 缺少 {missing.Name.LocalName}，请补上。", $"{parent.Shown()} lacks {missing.Name.LocalName}; add it.");
        }
    }

    // A name alone: once. "?": at most once. "+": at least once. "*": any number of times.
    private static ChildRule[] Of(XNamespace space, params string[] names) =>
        [.. names.Select(name => new ChildRule(space + name.TrimEnd('?', '+', '*'), name[^1] is not ('?' or '*'), name[^1] is '+' or '*'))];
}
