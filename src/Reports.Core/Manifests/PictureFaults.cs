using System.Globalization;
using System.Xml.Linq;
using static Reports.Core.Manifests.ManifestNames;

namespace Reports.Core.Manifests;

/// <summary>Icons that lie beside the manifest have the size that the manifest says.</summary>
internal static class PictureFaults
{
    /// <summary>What is wrong with them.</summary>
    /// <param name="root">The manifest.</param>
    /// <param name="sizeOf">Width and height in pixels of the picture at the end of an address; null when it is not there to look at.</param>
    public static IEnumerable<ManifestFault> Check(XElement root, Func<string, (int Width, int Height)?> sizeOf)
    {
        var sizes = root.Descendants(Basic + "Image").Where(image => image.Attribute("size") is not null && image.Attribute("resid") is not null)
            .ToLookup(image => image.Attribute("resid")!.Value, image => image.Attribute("size")!.Value, StringComparer.Ordinal);
        var wanted = root.Elements(Office + "IconUrl").Select(element => (Element: element, Size: "32"))
            .Concat(root.Elements(Office + "HighResolutionIconUrl").Select(element => (element, "64")))
            .Concat(root.Descendants(Basic + "Images").Elements().SelectMany(image => sizes[image.Attribute("id")?.Value ?? ""].Distinct(StringComparer.Ordinal).Select(size => (image, size))));
        foreach (var (element, size) in wanted)
        {
            var address = element.Attribute("DefaultValue")?.Value ?? "";
            if (sizeOf(address) is { } found && (N(found.Width) != size || N(found.Height) != size))
            {
                yield return element.Fault(
                    $"图标 {address} 应为 {size}×{size} 像素，实际为 {N(found.Width)}×{N(found.Height)}。",
                    $"The icon {address} must be {size}×{size} pixels; it is {N(found.Width)}×{N(found.Height)}.");
            }
        }
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
