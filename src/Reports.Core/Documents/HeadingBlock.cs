namespace Reports.Core.Documents;

/// <summary>A heading of level 1 to 4 (一、（一）1.（1）); the writer numbers it.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Text">Without its number and without an end mark.</param>
/// <param name="Id">Bookmark id, unique in the report, ASCII.</param>
public sealed record HeadingBlock(int Level, string Text, string Id) : Block;
