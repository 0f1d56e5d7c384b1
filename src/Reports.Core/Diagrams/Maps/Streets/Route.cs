namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>How a trip goes: out of which side, along which runs, in by which side.</summary>
internal sealed record Route(Trip Trip, Exit Start, Exit End, IReadOnlyList<Run> Runs);
