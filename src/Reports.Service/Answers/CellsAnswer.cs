namespace Reports.Service.Answers;

/// <summary>Where every non-empty cell went: <c>nonEmpty = imported + structural + reported</c>.</summary>
public sealed record CellsAnswer(int NonEmpty, int Imported, int Structural, int Reported);
