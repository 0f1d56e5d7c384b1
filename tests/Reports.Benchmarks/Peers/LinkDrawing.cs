using Reports.Core.Diagrams;

namespace Reports.Benchmarks.Peers;

/// <summary>How some program drew the links between the scenes of one map.</summary>
/// <param name="Program">The program and its way.</param>
/// <param name="Milliseconds">Median time of the layout.</param>
/// <param name="Boxes">The cards by id.</param>
/// <param name="Lines">The way of each link, by its two ends.</param>
internal sealed record LinkDrawing(string Program, double Milliseconds, IReadOnlyDictionary<string, Box> Boxes, IReadOnlyList<LinkLine> Lines);
