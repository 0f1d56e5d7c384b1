using System.Globalization;
using System.Xml.Linq;

namespace Reports.EndToEnd.Word;

/// <summary>A line as it stands on a printed page, in points from the page's upper left corner.</summary>
internal sealed record PrintedLine(double Left, double Top, double Right, double Bottom, string Text)
{
    /// <summary>The line of an element <c>line</c> as pdftotext writes it.</summary>
    internal static PrintedLine Of(XElement line)
    {
        double At(string side) => double.Parse(line.Attribute(side)!.Value, CultureInfo.InvariantCulture);
        return new PrintedLine(At("xMin"), At("yMin"), At("xMax"), At("yMax"), string.Concat(line.Elements().Select(word => word.Value)));
    }
}
