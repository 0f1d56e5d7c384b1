using System.Text.RegularExpressions;
using System.Xml.Linq;
using static Reports.Core.Manifests.ManifestNames;

namespace Reports.Core.Manifests;

/// <summary>Id, version, locale, permissions and the placeholders of the template.</summary>
internal static partial class IdentityFaults
{
    private static readonly string[] Permissions = ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"];

    /// <summary>What is wrong with them.</summary>
    public static IEnumerable<ManifestFault> Check(XElement root)
    {
        if (root.Element(Office + "Id") is { } id && (!Guid.TryParseExact(id.Value.Trim(), "D", out var guid) || guid == Guid.Empty))
        {
            yield return id.Fault($"Id“{id.Value}”不是 GUID，应形如 b1b245b9-a907-43b2-9773-7946aefeabd3。", $"The id “{id.Value}” is no GUID such as b1b245b9-a907-43b2-9773-7946aefeabd3.");
        }

        if (root.Element(Office + "Version") is { } version && !IsVersion(version.Value.Trim()))
        {
            yield return version.Fault($"版本号“{version.Value}”不对：应为四个不超过 65535 的数字，不低于 1.0.0.0，如 1.2.0.0。", $"The version “{version.Value}” is wrong: write four numbers up to 65535, at least 1.0.0.0.");
        }

        if (root.Element(Office + "DefaultLocale") is { } locale && !Locale().IsMatch(locale.Value.Trim()))
        {
            yield return locale.Fault($"语言“{locale.Value}”不完整，应写成 zh-CN 这样的形式。", $"The locale “{locale.Value}” is not complete; write it like zh-CN.");
        }

        if (root.Element(Office + "Permissions") is { } permission && !Permissions.Contains(permission.Value.Trim(), StringComparer.Ordinal))
        {
            yield return permission.Fault($"没有权限“{permission.Value}”，可用的有：{string.Join('、', Permissions)}。", $"There is no permission “{permission.Value}”; use one of: {string.Join(", ", Permissions)}.");
        }

        foreach (var element in root.DescendantsAndSelf().Where(HoldsPlaceholder))
        {
            yield return element.Fault($"{element.Shown()} 里还有未填写的占位符。请用 reports manifest build 生成清单。", $"{element.Shown()} still holds a placeholder. Make the manifest with 'reports manifest build'.");
        }
    }

    /// <summary>Whether a text is a full locale such as <c>zh-CN</c>.</summary>
    public static bool IsLocale(string text) => Locale().IsMatch(text);

    private static bool IsVersion(string text) =>
        FourNumbers().IsMatch(text) && text.Split('.').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray() is { } numbers && numbers[0] >= 1 && numbers.All(number => number <= 65_535);

    private static bool HoldsPlaceholder(XElement element) =>
        element.Attributes().Any(attribute => attribute.Value.Contains("{{", StringComparison.Ordinal))
        || element.Nodes().OfType<XText>().Any(text => text.Value.Contains("{{", StringComparison.Ordinal));

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Locale();

    [GeneratedRegex("^[0-9]{1,5}(\\.[0-9]{1,5}){3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FourNumbers();
}
