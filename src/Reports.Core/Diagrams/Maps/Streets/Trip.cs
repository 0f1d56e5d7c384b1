namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>A link to be led through the town.</summary>
/// <param name="Number">Its place in the list of links.</param>
/// <param name="Net">Trips of one net may share their way: same chain, same start.</param>
/// <param name="From">Ways out of the box it starts at.</param>
/// <param name="To">Ways into the box it ends at.</param>
/// <param name="HasMark">Whether it carries a status mark and so needs room for it.</param>
internal sealed record Trip(int Number, int Net, IReadOnlyList<Exit> From, IReadOnlyList<Exit> To, bool HasMark);
