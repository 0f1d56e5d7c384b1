using System.Xml.Linq;
using Reports.Core;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>word/settings.xml of a style file as a report can have it.</summary>
internal static class StyleSettings
{
    // What would stop people, phone out, or is about the editing of the style file.
    private static readonly (string Element, Bilingual What)[] Unwanted =
    [
        ("attachedTemplate", new("附加模板", "attached template")),
        ("linkStyles", new("自动更新样式", "style updates from a template")),
        ("mailMerge", new("邮件合并", "mail merge")),
        ("documentProtection", new("编辑保护", "protection")),
        ("writeProtection", new("只读建议", "write protection")),
        ("trackRevisions", new("修订状态", "change tracking")),
        ("updateFields", new("打开时更新域", "updating fields when opened")),
        ("revisionView", new("修订显示方式", "view of revisions")),
    ];

    private static readonly string[] Silent = ["rsids", "docVars", "proofState", "view"];

    /// <summary>What is taken away and worth telling.</summary>
    internal static IReadOnlyList<Bilingual> Dropped(XElement settings) =>
        [.. Unwanted.Where(each => settings.Element(W + each.Element) is not null).Select(each => each.What)];

    /// <summary>The settings for a report; null when they can stay as they are.</summary>
    internal static XElement? Changed(XElement settings)
    {
        var changed = new XElement(settings);
        changed.Elements().Where(each => each.Name.Namespace == W && (Silent.Contains(each.Name.LocalName, StringComparer.Ordinal) || Array.Exists(Unwanted, unwanted => unwanted.Element == each.Name.LocalName))).Remove();
        changed.Element(W + "compat")?.Elements(W + "doNotUseHTMLParagraphAutoSpacing").Remove();

        // Compressed punctuation would break lines elsewhere than the page numbers were computed for.
        changed.Element(W + "characterSpacingControl")?.SetAttributeValue(W + "val", "doNotCompress");
        return XNode.DeepEquals(changed, settings) ? null : changed;
    }
}
