using Reports.Service.Results;

namespace Reports.Service.Blocks;

/// <summary>A report in parts, and whole.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">Its parts in order.</param>
/// <param name="Document">The whole document.</param>
public sealed record BlocksAnswer(string Title, IReadOnlyList<BlockAnswer> Blocks, ResultLink Document);
