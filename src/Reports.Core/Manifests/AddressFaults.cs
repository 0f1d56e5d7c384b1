using System.Xml.Linq;
using static Reports.Core.Manifests.ManifestNames;

namespace Reports.Core.Manifests;

/// <summary>Addresses: https everywhere, and every page the pane opens lies in a domain the manifest names.</summary>
internal static class AddressFaults
{
    private static readonly string[] PageElements = ["SourceLocation"];
    private static readonly string[] LocationElements = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"];

    /// <summary>What is wrong with them.</summary>
    public static IEnumerable<ManifestFault> Check(XElement root)
    {
        var addresses = root.Descendants().Where(IsAddress).ToList();
        foreach (var element in addresses)
        {
            var text = element.Attribute("DefaultValue")?.Value ?? "";
            if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Host.Length == 0)
            {
                yield return element.Fault($"{element.Shown()} 的“{text}”不是完整网址，应以 https:// 开头。", $"“{text}” in {element.Shown()} is no full address; it must begin with https://.");
            }
            else if (url.Scheme != "https" && !(url.Scheme == "http" && url.IsLoopback))
            {
                yield return element.Fault($"{element.Shown()} 的“{text}”不是 https，Office 不会打开。", $"“{text}” in {element.Shown()} is not https; Office will not open it.");
            }
        }

        var domains = root.Elements(Office + "AppDomains").Elements(Office + "AppDomain").ToList();
        foreach (var domain in domains.Where(domain => OriginOf(domain.Value.Trim()) is null))
        {
            yield return domain.Fault($"AppDomain“{domain.Value}”应只写协议和域名，如 https://login.example.cn，不能有路径和通配符。", $"AppDomain “{domain.Value}” must be scheme and host only, such as https://login.example.cn: no path, no wildcard.");
        }

        var known = domains.Select(domain => OriginOf(domain.Value.Trim())).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var page in addresses.Where(IsPage))
        {
            if (Uri.TryCreate(page.Attribute("DefaultValue")?.Value, UriKind.Absolute, out var url) && url.Host.Length > 0 && !known.Contains(url.GetLeftPart(UriPartial.Authority)))
            {
                yield return page.Fault($"{url.GetLeftPart(UriPartial.Authority)} 不在 AppDomains 里，窗格会在浏览器中另外打开。请加一条 AppDomain。", $"{url.GetLeftPart(UriPartial.Authority)} is not among the AppDomains, so it opens outside the pane. Add an AppDomain.");
            }
        }
    }

    private static bool IsAddress(XElement element) =>
        (element.Name.Namespace == Office && LocationElements.Contains(element.Name.LocalName, StringComparer.Ordinal))
        || element.Name == Basic + "Url"
        || (element.Name == Basic + "Image" && element.Parent?.Name == Basic + "Images");

    private static bool IsPage(XElement element) =>
        element.Name == Basic + "Url" || (element.Name.Namespace == Office && PageElements.Contains(element.Name.LocalName, StringComparer.Ordinal));

    private static string? OriginOf(string text) =>
        !text.Contains('*', StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Host.Length > 0 && url.PathAndQuery == "/" && !text.EndsWith('/')
            ? url.GetLeftPart(UriPartial.Authority)
            : null;
}
