namespace Reports.Core.Templates;

/// <summary>A heading over several neighbouring columns.</summary>
/// <param name="Name">What it says.</param>
/// <param name="Columns">Over how many columns it reaches.</param>
public sealed record ColumnBand(Bilingual Name, int Columns);
