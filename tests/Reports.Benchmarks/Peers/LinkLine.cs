using Reports.Core.Diagrams;

namespace Reports.Benchmarks.Peers;

/// <summary>The way of one link as straight pieces.</summary>
/// <param name="From">Id of the card it starts at.</param>
/// <param name="To">Id of the card it ends at.</param>
/// <param name="Points">Its corners.</param>
internal sealed record LinkLine(string From, string To, IReadOnlyList<Position> Points);
