using Reports.Excel.Patching;

namespace Reports.Excel.Annotating;

/// <summary>The element by which a sheet names the drawing of its comments.</summary>
internal static class LegacyDrawing
{
    private static readonly string[] Followers = ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

    /// <summary>The replacement that adds the element; none when the sheet has it.</summary>
    public static IEnumerable<Splice> Splices(string sheet, string linksNamespace, string id)
    {
        var scanner = new XmlScanner(sheet);
        int? place = null;
        XmlTag? root = null;
        while (scanner.Next(out var tag))
        {
            if (root is null)
            {
                root = tag;
            }
            else if (tag.IsEnd)
            {
                place ??= tag.Start;
            }
            else if (tag.LocalName is "legacyDrawing")
            {
                return [];
            }
            else
            {
                place ??= Array.IndexOf(Followers, tag.LocalName.ToString()) >= 0 ? tag.Start : null;
                scanner.Skip(tag);
            }
        }

        return [new Splice(place ?? sheet.Length, 0, $"<{root!.Value.Prefix}legacyDrawing xmlns:fx=\"{linksNamespace}\" fx:id=\"{id}\"/>")];
    }
}
