using System.Globalization;
using Reports.Core.Diagrams;

namespace Reports.Cli;

/// <summary>Writes layouts as pictures: a PDF holds all pages, SVG and PNG get a file each (map.svg, map-2.svg …).</summary>
internal static class PictureFiles
{
    /// <summary>Writes the files; the extension of <paramref name="path"/> tells the format.</summary>
    public static void Write(Engine engine, IReadOnlyList<DiagramLayout> layouts, string path, bool keepText, int dpi)
    {
        var extension = Path.GetExtension(path);
        if (extension.Equals(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            OutputFile.Write(path, engine.Painter.Pdf(layouts));
            return;
        }

        var isVector = extension.Equals(".svg", StringComparison.OrdinalIgnoreCase);
        for (var page = 0; page < layouts.Count; page++)
        {
            var name = page == 0 ? path : Path.ChangeExtension(path, null) + string.Create(CultureInfo.InvariantCulture, $"-{page + 1}") + extension;
            OutputFile.Write(name, isVector ? engine.Painter.Svg(layouts[page], keepText) : engine.Painter.Png(layouts[page], dpi));
        }

        if (layouts.Count > 1)
        {
            Console.Error.WriteLine($"一页放不下，共{layouts.Count}页，其余各页的文件名以“-2”等结尾。");
        }
    }
}
