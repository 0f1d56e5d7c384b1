using Reports.Core.Documents;

namespace Reports.Word;

/// <summary>One part of a report, ready to be put into an open document.</summary>
/// <param name="Tag">Tag of its content control.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Text">What it says, a line for each paragraph or table row.</param>
/// <param name="FlatOpc">The part in its content control, with styles, numbering and pictures, as Flat OPC (ECMA-376 part 2).</param>
/// <param name="Sources">Its texts and the cells they come from.</param>
public sealed record WrittenBlock(BlockTag Tag, string Title, string Text, string FlatOpc, IReadOnlyList<TracedText> Sources);
