namespace Reports.Core.Migrating;

/// <summary>A column that differs between two versions, and how many values it brought.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="From">Its heading in the older version.</param>
/// <param name="To">Its headings in the newer one.</param>
/// <param name="Fate">What happened to it.</param>
/// <param name="Values">How many values stood in it.</param>
public sealed record MigratedColumn(Bilingual Sheet, Bilingual From, IReadOnlyList<Bilingual> To, ColumnFate Fate, int Values);
