using System.Xml.Linq;

namespace Reports.Word.Tracking;

/// <summary>The smallest thing of a paragraph that changes as a whole: a character, a number, a word, a field, a picture.</summary>
/// <param name="Key">What makes two of them the same.</param>
/// <param name="Text">Its letters; empty when it is no text.</param>
/// <param name="Look">The look of its run (w:rPr); null for none.</param>
/// <param name="Elements">What stands for it when it is no text: the children of one run, or whole runs and links.</param>
internal sealed record Token(string Key, string Text, XElement? Look, IReadOnlyList<XElement> Elements);
