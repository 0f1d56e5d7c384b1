using System.Xml.Linq;
using Reports.Core.Documents.Layout;

namespace Reports.Word.Styling;

/// <summary>Page set-up of a kind of paper: the section's settings with every header and footer it shows, and their numbers.</summary>
/// <param name="Settings">The <c>sectPr</c>.</param>
/// <param name="Geometry">Paper and margins.</param>
internal sealed record StylePage(XElement Settings, PageGeometry Geometry);
