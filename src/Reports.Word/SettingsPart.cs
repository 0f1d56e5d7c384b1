using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>word/settings.xml. No updateFields: the fields already show the right text, and it would ask the reader.</summary>
internal static class SettingsPart
{
    private const string WordUri = "http://schemas.microsoft.com/office/word";

    internal static XElement Of() => El(
        "settings",
        new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
        El("zoom", At("percent", 100)),
        Val("defaultTabStop", 420),
        El("evenAndOddHeaders"),
        // Compressed punctuation would break lines elsewhere than the page numbers were computed for.
        Val("characterSpacingControl", "doNotCompress"),
        El(
            "compat",
            El("useFELayout"),
            El("compatSetting", At("name", "compatibilityMode"), At("uri", WordUri), At("val", 15))),
        El("themeFontLang", At("val", "en-US"), At("eastAsia", "zh-CN")),
        Val("decimalSymbol", "."),
        Val("listSeparator", ","));
}
