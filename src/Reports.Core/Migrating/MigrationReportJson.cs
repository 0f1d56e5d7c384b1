using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reports.Core.Migrating;

/// <summary>A migration as JSON: <c>reports migrate --format json</c>; texts are whole.</summary>
public static class MigrationReportJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole report, ending in a line end.</summary>
    public static string Write(MigratedWorkbook migrated, Language language)
    {
        ArgumentNullException.ThrowIfNull(migrated);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("from", migrated.From);
            json.WriteString("to", migrated.To);
            json.WriteNumber("landed", migrated.Landed);
            json.WriteStartArray("columns");
            foreach (var column in migrated.Columns)
            {
                json.WriteStartObject();
                json.WriteString("sheet", column.Sheet.In(language));
                json.WriteString("from", column.From.In(language));
                json.WriteStartArray("to");
                foreach (var to in column.To)
                {
                    json.WriteStringValue(to.In(language));
                }

                json.WriteEndArray();
                json.WriteString("fate", JsonNamingPolicy.CamelCase.ConvertName(column.Fate.ToString()));
                json.WriteNumber("values", column.Values);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("left");
            foreach (var left in migrated.Left)
            {
                json.WriteStartObject();
                json.WriteString("sheet", left.Where.Sheet);
                json.WriteString("cell", left.Where.A1);
                json.WriteString("text", left.Text);
                json.WriteString("reason", JsonNamingPolicy.CamelCase.ConvertName(left.Reason.ToString()));
                json.WriteString("note", left.Note.In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
