using System.Text.Json;

namespace Reports.Core.Migrating;

/// <summary>Reads a migration from its JSON.</summary>
public static class TemplateMigrationReader
{
    /// <summary>The migration in <paramref name="json"/> (UTF-8).</summary>
    /// <exception cref="JsonException">Not a migration.</exception>
    public static TemplateMigration Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, MigrationJson.Default.TemplateMigration) is { Columns: not null } migration
            ? migration
            : throw new JsonException("The migration has no \"columns\".");
}
