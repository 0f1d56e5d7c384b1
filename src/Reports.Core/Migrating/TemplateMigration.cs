namespace Reports.Core.Migrating;

/// <summary>What became of the columns of one template version in the next one.</summary>
/// <param name="From">The older version, e.g. <c>2026.1</c>.</param>
/// <param name="To">The version it becomes.</param>
/// <param name="Columns">The columns that differ; every other one keeps its key and is taken over.</param>
public sealed record TemplateMigration(string From, string To, IReadOnlyList<ColumnMigration> Columns);
