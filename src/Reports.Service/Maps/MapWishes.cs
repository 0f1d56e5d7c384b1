using Microsoft.AspNetCore.Mvc;
using Reports.Core.Diagrams.Maps;
using Reports.Service.Problems;

namespace Reports.Service.Maps;

/// <summary>Which figure is wanted, on what paper, in which format; what is not said is the map, all chains, A3, the first sheet, SVG.</summary>
internal sealed class MapWishes
{
    private static readonly string[] Figures = ["map", "categories", "elements", "chains", "gaps", "statistics", "cards"];
    private static readonly string[] Chains = ["all", "tool", "data", "model", "none"];
    private static readonly string[] Pages = ["a3", "a4", "fit"];
    private static readonly string[] Formats = ["svg", "png"];

    /// <summary><c>map</c>, <c>categories</c>, <c>elements</c>, <c>chains</c>, <c>gaps</c>, <c>statistics</c> or <c>cards</c>.</summary>
    [FromQuery(Name = "figure")]
    public string? FigureText { get; init; }

    /// <summary>Chains on the map: <c>all</c>, <c>tool</c>, <c>data</c>, <c>model</c> or <c>none</c>.</summary>
    [FromQuery(Name = "chain")]
    public string? ChainText { get; init; }

    /// <summary><c>a3</c>, <c>a4</c> or <c>fit</c>: one sheet as large as it needs to be.</summary>
    [FromQuery(Name = "page")]
    public string? PageText { get; init; }

    /// <summary><c>svg</c> or <c>png</c>.</summary>
    [FromQuery(Name = "format")]
    public string? FormatText { get; init; }

    /// <summary>Which sheet of a figure that needs several, from 1.</summary>
    [FromQuery(Name = "sheet")]
    public int? SheetNumber { get; init; }

    /// <summary>The figure.</summary>
    public string Figure => OneOf("figure", FigureText, Figures);

    /// <summary>The chains.</summary>
    public MapChains Chain => OneOf("chain", ChainText, Chains) switch
    {
        "tool" => MapChains.Tool,
        "data" => MapChains.Data,
        "model" => MapChains.Model,
        "none" => MapChains.None,
        _ => MapChains.All,
    };

    /// <summary>The paper.</summary>
    public MapPage Page => OneOf("page", PageText, Pages) switch { "a4" => MapPage.A4, "fit" => MapPage.Fit, _ => MapPage.A3 };

    /// <summary>Whether a PNG is wanted.</summary>
    public bool AsPng => OneOf("format", FormatText, Formats) == "png";

    /// <summary>Makes sure that every word is one of those allowed.</summary>
    /// <exception cref="ProblemException">One of them is not.</exception>
    public void Check() => _ = (Figure, Chain, Page, AsPng);

    private static string OneOf(string name, string? value, string[] allowed) =>
        string.IsNullOrEmpty(value) ? allowed[0]
        : allowed.Contains(value, StringComparer.Ordinal) ? value
        : throw new ProblemException(ServiceProblems.UnknownChoice(name, value, allowed));
}
