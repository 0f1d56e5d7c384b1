using Reports.Core.Diagrams.Maps;
using Reports.Service.Problems;

namespace Reports.Service.Maps;

/// <summary>Which figure is wanted, on what paper, in which format.</summary>
internal sealed record MapWishes(string Figure, MapPage Page, bool AsPng)
{
    private static readonly string[] Figures = ["map", "categories", "elements"];
    private static readonly string[] Pages = ["a3", "a4", "fit"];
    private static readonly string[] Formats = ["svg", "png"];

    /// <summary>Reads the wishes; what is not said is the map, A3, SVG.</summary>
    /// <exception cref="ProblemException">A word is none of those allowed.</exception>
    public static MapWishes Of(string? figure, string? page, string? format) => new(
        OneOf("figure", figure, Figures),
        OneOf("page", page, Pages) switch { "a4" => MapPage.A4, "fit" => MapPage.Fit, _ => MapPage.A3 },
        OneOf("format", format, Formats) == "png");

    private static string OneOf(string name, string? value, string[] allowed) =>
        string.IsNullOrEmpty(value) ? allowed[0]
        : allowed.Contains(value, StringComparer.Ordinal) ? value
        : throw new ProblemException(ServiceProblems.UnknownChoice(name, value, allowed));
}
