using System.Xml.Linq;
using static Reports.Core.Manifests.ManifestNames;

namespace Reports.Core.Manifests;

/// <summary>Texts that people read: their lengths and their languages.</summary>
internal static class WordingFaults
{
    private const int ShortText = 125;
    private const int LongText = 250;

    /// <summary>What is wrong with them.</summary>
    public static IEnumerable<ManifestFault> Check(XElement root)
    {
        var standard = root.Element(Office + "DefaultLocale")?.Value.Trim() ?? "";
        List<(XElement Element, int Most)> texts =
        [
            .. root.Elements(Office + "DisplayName").Select(element => (element, ShortText))
                .Concat(root.Elements(Office + "Description").Select(element => (element, LongText)))
                .Concat(root.Descendants(Basic + "ShortStrings").Elements().Select(element => (element, ShortText)))
                .Concat(root.Descendants(Basic + "LongStrings").Elements().Select(element => (element, LongText))),
        ];
        if (root.Element(Office + "ProviderName") is { } provider && provider.Value.Trim().Length is 0 or > ShortText)
        {
            yield return root.Element(Office + "ProviderName")!.Fault($"ProviderName 应有 1 至 {ShortText} 个字。", $"ProviderName must have 1 to {ShortText} characters.");
        }

        var languages = texts.SelectMany(text => Translations(text.Element)).Select(text => text.Locale).Distinct(StringComparer.Ordinal).ToList();
        foreach (var fault in texts.SelectMany(text => Check(text.Element, text.Most, standard, languages)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<ManifestFault> Check(XElement text, int most, string standard, List<string> languages)
    {
        var all = Translations(text).Select(entry => (entry.Element, entry.Value)).Prepend((text, text.Attribute("DefaultValue")?.Value ?? ""));
        foreach (var (element, value) in all)
        {
            if (value.Trim().Length == 0)
            {
                yield return element.Fault($"{element.Shown()} 没有文字，请填写。", $"{element.Shown()} has no text; fill it in.");
            }
            else if (value.Length > most)
            {
                yield return element.Fault($"{element.Shown()} 有 {N(value.Length)} 个字，最多 {N(most)} 个，请改短。", $"{element.Shown()} has {N(value.Length)} characters; at most {N(most)} are allowed.");
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (element, locale, _) in Translations(text))
        {
            if (!IdentityFaults.IsLocale(locale))
            {
                yield return element.Fault($"语言“{locale}”不完整，应写成 en-US 这样的形式。", $"The locale “{locale}” is not complete; write it like en-US.");
            }
            else if (locale == standard)
            {
                yield return element.Fault($"{locale} 已是默认语言，不要再为它写 Override。", $"{locale} is the default locale; it takes no Override.");
            }
            else if (!seen.Add(locale))
            {
                yield return element.Fault($"{locale} 出现了两次，请删除一个。", $"{locale} occurs twice; remove one.");
            }
        }

        foreach (var missing in languages.Where(language => language != standard && IdentityFaults.IsLocale(language) && !seen.Contains(language)))
        {
            yield return text.Fault($"{text.Shown()} 缺少 {missing} 的文字，请补上 Override。", $"{text.Shown()} has no text for {missing}; add an Override.");
        }
    }

    private static IEnumerable<(XElement Element, string Locale, string Value)> Translations(XElement text) =>
        text.Elements().Where(child => child.Name.LocalName == "Override").Select(child => (child, child.Attribute("Locale")?.Value ?? "", child.Attribute("Value")?.Value ?? ""));

    private static string N(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
