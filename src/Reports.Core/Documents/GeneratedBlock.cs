namespace Reports.Core.Documents;

/// <summary>
/// A part of a report that is written from data and can be written anew without touching the rest: a heading with its text
/// (and the scene's card), a captioned table with its note, a figure.
/// </summary>
/// <param name="Id">Lasting id, the same for the same content in the next report; at most 44 characters.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Blocks">Its blocks, in order, all of one section.</param>
public sealed record GeneratedBlock(string Id, string Title, IReadOnlyList<Block> Blocks);
