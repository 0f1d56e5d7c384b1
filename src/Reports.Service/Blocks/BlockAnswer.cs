using Reports.Word;

namespace Reports.Service.Blocks;

/// <summary>One part of a report, ready to be put into an open document.</summary>
/// <param name="Tag">Tag of its content control: the part's lasting id and the hash of what it says.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Hash">Hash of what it says.</param>
/// <param name="Text">What it says, line by line.</param>
/// <param name="FlatOpc">The part in its content control, as Flat OPC.</param>
/// <param name="Sources">Its texts and the cells they come from.</param>
public sealed record BlockAnswer(string Tag, string Title, string Hash, string Text, string FlatOpc, IReadOnlyList<BlockSource> Sources)
{
    /// <summary>The answer for a block.</summary>
    internal static BlockAnswer Of(WrittenBlock block) => new(
        block.Tag.ToString(),
        block.Title,
        block.Tag.Hash,
        block.Text,
        block.FlatOpc,
        [.. block.Sources.SelectMany(text => text.Sources, (text, cell) => new BlockSource(text.Text, cell.Sheet, cell.A1))]);
}
