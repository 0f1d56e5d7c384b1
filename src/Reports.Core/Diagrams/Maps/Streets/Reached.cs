namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>How a node was reached in the search that is under way.</summary>
/// <param name="Cost">What it cost.</param>
/// <param name="Before">The node before it.</param>
/// <param name="Round">The search; of an earlier one, it was not reached yet.</param>
internal readonly record struct Reached(double Cost, int Before, int Round);
