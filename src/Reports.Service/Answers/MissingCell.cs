namespace Reports.Service.Answers;

/// <summary>A required cell that nobody filled.</summary>
/// <param name="Cell">The cell, e.g. <c>H9</c>.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Lasting key of its column.</param>
/// <param name="Header">Heading of the column.</param>
public sealed record MissingCell(string Cell, int Row, string Column, string Header);
