using Reports.Core.Model;

namespace Reports.Core.Documents.Composing;

/// <summary>One column of a printed list: its heading and place, and what a row shows there.</summary>
/// <param name="Column">Heading, width in twips, alignment.</param>
/// <param name="Cell">The cell of an element.</param>
internal sealed record ListColumn(TableColumn Column, Func<ListItem, TableCell> Cell);
