using System.Net;
using System.Reflection;
using System.Text;
using Reports.Core.Diagrams;

namespace Reports.Drawing.Web;

/// <summary>One self-contained HTML file around a map's SVG: search, filters, a panel for the scene in focus; prints as the map alone.</summary>
public static class InteractiveMap
{
    /// <summary>The file's bytes, UTF-8.</summary>
    /// <param name="layout">The map, laid out as one sheet.</param>
    /// <param name="catalogue">What is known of its scenes and links, as JSON.</param>
    /// <param name="painter">Paints the SVG.</param>
    public static byte[] Write(DiagramLayout layout, byte[] catalogue, IDiagramPainter painter)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(painter);
        // What lies inside an "img" is hidden from screen readers; here every card can be reached.
        var svg = Encoding.UTF8.GetString(painter.Svg(layout, keepText: false)).Replace("role=\"img\" aria-labelledby=\"map-title", "role=\"group\" aria-labelledby=\"map-title", StringComparison.Ordinal);
        var page = Resource("map.html")
            .Replace("{{title}}", WebUtility.HtmlEncode(layout.Title), StringComparison.Ordinal)
            .Replace("{{style}}", Resource("map.css"), StringComparison.Ordinal)
            .Replace("{{script}}", Resource("map.js"), StringComparison.Ordinal)
            .Replace("{{svg}}", svg[svg.IndexOf("<svg", StringComparison.Ordinal)..], StringComparison.Ordinal)
            .Replace("{{catalogue}}", Encoding.UTF8.GetString(catalogue), StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(page);
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Reports.Drawing.Web.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
